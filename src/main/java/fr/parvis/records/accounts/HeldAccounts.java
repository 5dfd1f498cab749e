package fr.parvis.records.accounts;

import fr.parvis.account.FindResident;
import fr.parvis.account.SignedInResident;
import fr.parvis.records.HoldSubjects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** An account is held by its number, as slips write it; one may have no address. */
@Component
class HeldAccounts implements HoldSubjects {

    private static final String NAME = "compte-";
    private static final Pattern NUMBER = Pattern.compile(NAME + "(\\d{1,18})");

    private final FindResident residents;

    HeldAccounts(FindResident residents) {
        this.residents = residents;
    }

    static String reference(long resident) {
        return NAME + resident;
    }

    @Override
    public Optional<Subject> find(String typed) {
        Matcher number = NUMBER.matcher(typed);
        return number.matches()
                ? residents
                        .byId(Long.parseLong(number.group(1)))
                        .map(SignedInResident::id)
                        .map(id -> new Subject(HoldSubjects.account(id), reference(id)))
                : Optional.empty();
    }
}
