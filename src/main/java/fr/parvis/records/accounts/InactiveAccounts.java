package fr.parvis.records.accounts;

import fr.parvis.account.EraseResident;
import fr.parvis.account.InactiveResidents;
import fr.parvis.account.InactiveResidents.Inactive;
import fr.parvis.kernel.Outcome;
import fr.parvis.records.Disposed;
import fr.parvis.records.Due;
import fr.parvis.records.Fate;
import fr.parvis.records.HoldSubjects;
import fr.parvis.records.RetentionRule;
import fr.parvis.records.StillNeeded;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Accounts of residents that nobody uses: told by message, then erased. They are no archives. The
 * module of accounts is below this one, which therefore contributes for it.
 */
@Component
class InactiveAccounts implements RetentionRule {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final InactiveResidents residents;
    private final EraseResident erase;

    InactiveAccounts(InactiveResidents residents, EraseResident erase) {
        this.residents = residents;
        this.erase = erase;
    }

    @Override
    public String code() {
        return "resident";
    }

    @Override
    public String key() {
        return "records.accounts";
    }

    @Override
    public List<Due> due(LocalDate today, long after, int limit) {
        return residents.due(after, limit).stream().map(this::due).toList();
    }

    @Override
    public Outcome<Due, StillNeeded> check(long thing, LocalDate today) {
        return residents
                .due(thing)
                .map(this::due)
                .<Outcome<Due, StillNeeded>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new StillNeeded("records.accounts.kept.used")));
    }

    @Override
    public Disposed dispose(Due due) {
        boolean erased = erase.erase(due.thing());
        return new Disposed(erased ? 1 : 0, 0, sha256(String.join("\n", due.subjects())));
    }

    private Due due(Inactive one) {
        LocalDate seen = one.lastSeen().atZone(PARIS).toLocalDate();
        return new Due(
                one.id(),
                HeldAccounts.reference(one.id()),
                "",
                List.of(HoldSubjects.account(one.id()), HoldSubjects.person(one.email())),
                seen,
                seen.plus(residents.kept()),
                Fate.ERASE);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
