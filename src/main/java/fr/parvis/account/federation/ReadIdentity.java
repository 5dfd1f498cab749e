package fr.parvis.account.federation;

import fr.parvis.account.VerifiedIdentity;
import fr.parvis.account.openid.ProviderProof;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The identity in FranceConnect's claims. Names stay as civil status writes them, one letter or
 * forty, with apostrophes and accents; what is no name, date or code is left out rather than kept.
 */
final class ReadIdentity {

    private static final int LONGEST_NAME = 200;
    private static final Pattern DATE = Pattern.compile("\\d{4}-(0\\d|1[0-2])-([0-2]\\d|3[01])");
    private static final Pattern CODE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final List<String> GENDERS = List.of("male", "female");

    private ReadIdentity() {}

    /** Empty when there is nobody's name in it. */
    static Optional<Vouched> of(ProviderProof proof) {
        List<String> several = proof.texts("given_name_array");
        String given = several.isEmpty() ? proof.text("given_name") : String.join(" ", several);
        var identity =
                new VerifiedIdentity(
                        name(given),
                        name(proof.text("family_name")),
                        name(proof.text("preferred_username")),
                        only(GENDERS::contains, proof.text("gender")),
                        only(DATE.asMatchPredicate(), proof.text("birthdate")),
                        only(CODE.asMatchPredicate(), proof.text("birthplace")),
                        only(CODE.asMatchPredicate(), proof.text("birthcountry")),
                        proof.text("email"));
        return Optional.of(identity)
                .filter(it -> !it.name().isEmpty())
                .map(
                        it ->
                                new Vouched(
                                        proof.issuer(),
                                        proof.subject(),
                                        proof.level(),
                                        proof.idToken(),
                                        it));
    }

    private static String name(String text) {
        String clean =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("\\p{C}", "")
                        .replaceAll("\\s+", " ")
                        .strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
    }

    private static String only(Predicate<String> rule, String text) {
        return rule.test(text) ? text : "";
    }
}
