package fr.parvis.alerts.writing;

import fr.parvis.alerts.life.NewAlert;
import fr.parvis.alerts.rules.Area;
import fr.parvis.alerts.rules.Level;
import fr.parvis.alerts.rules.TownTime;
import fr.parvis.alerts.sending.AlertWords;
import fr.parvis.alerts.sending.Estimates;
import fr.parvis.commune.Communes;
import fr.parvis.notices.sms.SmsText;
import fr.parvis.subscribers.TopicCatalogue;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads what was typed: the draft as far as it goes, and what is wrong with it. */
@Component
class ReadAlert {

    static final int LONGEST_TITLE = 80;
    static final int LONGEST_TEXT = 2000;
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(31);

    private final TopicCatalogue topics;
    private final Estimates estimates;
    private final AlertWords words;
    private final Communes communes;
    private final Clock clock;

    ReadAlert(
            TopicCatalogue topics,
            Estimates estimates,
            AlertWords words,
            Communes communes,
            Clock clock) {
        this.topics = topics;
        this.estimates = estimates;
        this.words = words;
        this.communes = communes;
        this.clock = clock;
    }

    /**
     * @param faults per field, the end of a message key
     */
    record Reading(NewAlert draft, Map<String, String> faults) {

        boolean good() {
            return faults.isEmpty();
        }
    }

    Reading read(AlertForm form) {
        var faults = new LinkedHashMap<String, String>();
        Level level = Level.ofCode(form.niveau()).orElse(Level.INFORMATION);
        check(faults, "niveau", Level.ofCode(form.niveau()).isEmpty(), "level");
        String topic = topic(form, faults);
        texts(form, faults);
        Area area = area(form, faults);
        Set<String> channels = new HashSet<>(form.canaux());
        channels.retainAll(estimates.usable());
        check(faults, "canaux", channels.isEmpty(), "channels");
        Instant end = end(form.fin(), faults);
        String sms = form.sms().isBlank() ? words.usualSms(form.titre().strip()) : form.sms();
        boolean long6 = SmsText.of(sms).parts().size() > SmsText.MOST_PARTS;
        check(faults, "sms", channels.contains("sms") && long6, "sms");
        return new Reading(
                new NewAlert(
                        form.cle(),
                        level,
                        topic,
                        form.titre().strip(),
                        form.texte().strip(),
                        sms.strip(),
                        area,
                        channels,
                        end),
                faults);
    }

    private String topic(AlertForm form, Map<String, String> faults) {
        boolean known = topics.all().stream().anyMatch(it -> it.code().equals(form.theme()));
        check(faults, "theme", !known, "topic");
        return known ? form.theme() : topics.all().getFirst().code();
    }

    private static void texts(AlertForm form, Map<String, String> faults) {
        check(faults, "titre", form.titre().isBlank(), "title");
        check(faults, "titre", form.titre().strip().length() > LONGEST_TITLE, "title-long");
        check(faults, "titre", unfilled(form.titre()), "blank");
        check(faults, "texte", form.texte().isBlank(), "text");
        check(faults, "texte", form.texte().strip().length() > LONGEST_TEXT, "text-long");
        check(faults, "texte", unfilled(form.texte()), "blank");
        check(faults, "sms", unfilled(form.sms()), "blank");
    }

    /** A place of a model that nobody filled, such as {@code [rue]}. */
    private static boolean unfilled(String text) {
        return text.matches("(?s).*\\[[^\\]]*].*");
    }

    private static Area area(AlertForm form, Map<String, String> faults) {
        if (!form.part()) {
            check(faults, "lieu", !form.lieu().equals("tout"), "area");
            return Area.EVERYWHERE;
        }
        Area area = new Area(form.rues(), form.contour());
        if (area.everywhere()) {
            check(faults, "rues", true, "area-empty");
        } else if (area.points().isEmpty()) {
            check(faults, "contour", true, "outline");
            return new Area(form.rues(), "");
        }
        return area;
    }

    private Instant end(String typed, Map<String, String> faults) {
        Instant now = clock.instant();
        try {
            Instant end =
                    LocalDateTime.parse(typed)
                            .atZone(TownTime.of(communes.current().departement()))
                            .toInstant();
            check(faults, "fin", end.isBefore(now.plus(SHORTEST)), "end-past");
            check(faults, "fin", end.isAfter(now.plus(LONGEST)), "end-far");
            return end;
        } catch (DateTimeException unreadable) {
            check(faults, "fin", true, "end");
            return now.plus(Duration.ofDays(1));
        }
    }

    private static void check(
            Map<String, String> faults, String field, boolean wrong, String fault) {
        if (wrong) {
            faults.putIfAbsent(field, fault);
        }
    }
}
