package fr.parvis.commune;

import fr.parvis.commune.InvalidIdentity.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks for what is wrong in a town hall's identity, in the order of the form. */
final class IdentityCheck {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{1,24}");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    private static final int LONGEST_LINE = 200;

    private final List<Fault> faults = new ArrayList<>();

    private IdentityCheck() {}

    static List<Fault> faults(TownHallIdentity identity) {
        var check = new IdentityCheck();
        check.require(Colour.isValid(identity.colour()), "colour", "commune.fault.colour");
        check.require(fits(identity.street()), "street", "commune.fault.too-long");
        check.require(fits(identity.extra()), "extra", "commune.fault.too-long");
        check.require(
                POSTAL_CODE.matcher(identity.postalCode()).matches(),
                "postalCode",
                "commune.fault.postal-code");
        check.require(
                !identity.city().isBlank() && fits(identity.city()), "city", "commune.fault.city");
        check.contact("", identity.email(), identity.phone());
        identity.hours()
                .forEach(
                        (day, text) ->
                                check.require(
                                        WeekText.readDay(text).isPresent(),
                                        "hours." + day,
                                        "commune.fault.hours"));
        identity.departments()
                .forEach(
                        (id, contact) ->
                                check.contact(
                                        "departments." + id + ".",
                                        contact.email(),
                                        contact.phone()));
        return List.copyOf(check.faults);
    }

    private void contact(String prefix, String email, String phone) {
        require(
                phone.isBlank() || PHONE.matcher(phone).matches(),
                prefix + "phone",
                "commune.fault.phone");
        require(
                EMAIL.matcher(email).matches() && fits(email),
                prefix + "email",
                "commune.fault.email");
    }

    private void require(boolean holds, String field, String code) {
        if (!holds) {
            faults.add(new Fault(field, code));
        }
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST_LINE;
    }
}
