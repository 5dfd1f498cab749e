package fr.parvis.requests.counter;

import fr.parvis.requests.behalf.Identity;
import fr.parvis.requests.life.Channel;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Frame;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The form at the counter as it was typed.
 *
 * @param demarche code of the procedure
 * @param canal how they asked
 * @param personne who asks
 * @param representant who came instead
 * @param identite how identity was checked
 * @param langue of the person
 * @param arrivee the day a paper came in
 * @param accord ticked when the person agreed
 * @param numerisation id of scanned pages to type from, or empty
 */
public record Typed(
        String demarche,
        String canal,
        String personne,
        String representant,
        String identite,
        String langue,
        String arrivee,
        String accord,
        String numerisation) {

    static final int LONGEST = 120;

    private static final Set<Channel> BY_HAND =
            EnumSet.of(Channel.COUNTER, Channel.PHONE, Channel.PAPER);

    public Typed {
        demarche = said(demarche);
        canal = said(canal);
        personne = said(personne);
        representant = said(representant);
        identite = said(identite);
        langue = said(langue);
        arrivee = said(arrivee);
        accord = said(accord);
        numerisation = said(numerisation);
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }

    Optional<Channel> channel() {
        return Arrays.stream(Channel.values())
                .filter(BY_HAND::contains)
                .filter(one -> one.name().equals(canal))
                .findFirst();
    }

    Optional<Identity> identity() {
        return Arrays.stream(Identity.values())
                .filter(one -> one.name().equals(identite))
                .findFirst();
    }

    /** Empty when it is no date. */
    Optional<LocalDate> arrived() {
        try {
            return Optional.of(LocalDate.parse(arrivee));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    Long scanItem() {
        return numerisation.matches("\\d{1,18}") ? Long.valueOf(numerisation) : null;
    }

    /** Only paper can have come in before today; the delay counts from then. */
    LocalDate arrivedOn(LocalDate today) {
        return channel().orElseThrow() == Channel.PAPER ? arrived().orElse(today) : today;
    }

    List<ErrorLink> errors(boolean known, LocalDate today, Frame frame) {
        List<ErrorLink> errors = new ArrayList<>();
        check(errors, known, "demarche", frame);
        check(errors, channel().isPresent(), "canal", frame);
        check(errors, fits(personne), "personne", frame);
        check(errors, representant.length() <= LONGEST, "representant", frame);
        check(errors, identity().isPresent(), "identite", frame);
        check(errors, datedWell(today), "arrivee", frame);
        check(errors, !accord.isEmpty(), "accord", frame);
        return errors;
    }

    private static boolean fits(String name) {
        return !name.isEmpty() && name.length() <= LONGEST;
    }

    private boolean datedWell(LocalDate today) {
        return !canal.equals(Channel.PAPER.name())
                || arrived()
                        .filter(day -> !day.isAfter(today))
                        .filter(day -> day.isAfter(today.minusYears(1)))
                        .isPresent();
    }

    private static void check(List<ErrorLink> errors, boolean right, String field, Frame frame) {
        if (!right) {
            errors.add(new ErrorLink(field, frame.t("requests.counter.wrong." + field)));
        }
    }
}
