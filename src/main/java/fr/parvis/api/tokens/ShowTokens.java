package fr.parvis.api.tokens;

import fr.parvis.account.Accounts;
import fr.parvis.account.Accounts.AgentName;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.Choice;
import fr.parvis.ui.Frame;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what the pages of tokens show. */
@Component
class ShowTokens {

    private final Tokens tokens;
    private final Accounts accounts;
    private final Departments departments;
    private final Procedures procedures;
    private final Clock clock;

    ShowTokens(
            Tokens tokens,
            Accounts accounts,
            Departments departments,
            Procedures procedures,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.departments = departments;
        this.procedures = procedures;
        this.clock = clock;
    }

    List<TokenLine> lines() {
        List<Token> all = tokens.all();
        Map<Long, AgentName> owners = accounts.agents(all.stream().map(Token::ownerId).toList());
        LocalDate today = LocalDate.now(clock);
        return all.stream()
                .map(
                        token ->
                                new TokenLine(
                                        token,
                                        owners.containsKey(token.ownerId())
                                                ? owners.get(token.ownerId()).name()
                                                : "",
                                        state(token, today)))
                .toList();
    }

    private static String state(Token token, LocalDate today) {
        if (token.ended()) {
            return "ended";
        }
        if (token.expired(today)) {
            return "expired";
        }
        return token.expiresOn().isBefore(today.plusDays(WarnOfEnd.DAYS_BEFORE)) ? "soon" : "good";
    }

    String names(Token token, Frame frame) {
        return departments.all().stream()
                .filter(one -> token.departments().contains(one.id()))
                .map(one -> frame.t(one.name()))
                .collect(Collectors.joining(" · "));
    }

    Set<Long> departments() {
        return departments.all().stream().map(Department::id).collect(Collectors.toSet());
    }

    Set<String> procedures() {
        return revisions().map(Revision::code).collect(Collectors.toSet());
    }

    private Stream<Revision> revisions() {
        return procedures.all().stream().filter(one -> one.definition().kind().filled());
    }

    TokenChoices choices(TokenForm typed, Frame frame) {
        return new TokenChoices(
                Arrays.stream(Scope.values())
                        .map(
                                one ->
                                        new Choice(
                                                one.code(),
                                                frame.t("api.scope." + one.code()),
                                                one.code(),
                                                typed.droits().contains(one.code())))
                        .toList(),
                departments.all().stream()
                        .map(
                                one ->
                                        new Choice(
                                                Long.toString(one.id()),
                                                frame.t(one.name()),
                                                null,
                                                typed.services().contains(one.id())))
                        .toList(),
                revisions()
                        .map(
                                one ->
                                        new Choice(
                                                one.code(),
                                                frame.t(one.definition().title()),
                                                null,
                                                typed.demarches().contains(one.code())))
                        .toList(),
                TokenForm.DAYS.stream()
                        .map(
                                days ->
                                        new Choice(
                                                days.toString(),
                                                frame.t("api.tokens.days", days),
                                                null,
                                                typed.jours().equals(days)))
                        .toList());
    }
}
