package fr.parvis.procedures.web;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.drafts.Drafts;
import fr.parvis.procedures.drafts.Heading;
import fr.parvis.procedures.drafts.MayWrite;
import fr.parvis.procedures.templates.Awaited;
import fr.parvis.ui.Frame;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The procedures of the desk: those online from memory, drafts and proposals by one query each. */
@Component
class ProcedureLines {

    private final Procedures procedures;
    private final Drafts drafts;
    private final Awaited awaited;
    private final MayWrite mayWrite;

    ProcedureLines(Procedures procedures, Drafts drafts, Awaited awaited, MayWrite mayWrite) {
        this.procedures = procedures;
        this.drafts = drafts;
        this.awaited = awaited;
        this.mayWrite = mayWrite;
    }

    /**
     * @param typed words that a title or a code must hold
     * @param state {@code online}, {@code draft} or empty for all
     * @param agent sees the drafts of what they may write
     */
    List<ProcedureLine> of(String typed, String state, SignedInAgent agent, Frame frame) {
        String wanted = plain(typed);
        return all(agent, frame).stream()
                .filter(it -> plain(it.title() + " " + it.code()).contains(wanted))
                .filter(it -> !state.equals("online") || it.online())
                .filter(it -> !state.equals("draft") || it.drafted())
                .toList();
    }

    private List<ProcedureLine> all(SignedInAgent agent, Frame frame) {
        boolean author = Rights.anywhere(agent, Permission.CONFIGURE);
        Map<String, Heading> begun =
                (author ? drafts.all() : List.<Heading>of())
                        .stream()
                                .filter(it -> mayWrite.may(agent, it.code()))
                                .collect(Collectors.toMap(Heading::code, Function.identity()));
        Set<String> proposed = author ? awaited.codes() : Set.of();
        var lines = new ArrayList<ProcedureLine>();
        for (Revision one : procedures.all()) {
            Heading draft = begun.remove(one.code());
            lines.add(
                    new ProcedureLine(
                            one.code(),
                            frame.t(one.definition().title()),
                            one,
                            draft == null ? null : draft.savedAt(),
                            proposed.contains(one.code())));
        }
        begun.values()
                .forEach(
                        it ->
                                lines.add(
                                        new ProcedureLine(
                                                it.code(),
                                                named(it),
                                                null,
                                                it.savedAt(),
                                                proposed.contains(it.code()))));
        lines.sort(
                Comparator.comparing(ProcedureLine::title, Collator.getInstance(frame.locale())));
        return lines;
    }

    private static String named(Heading draft) {
        return draft.title() == null ? draft.code() : draft.title();
    }

    private static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
