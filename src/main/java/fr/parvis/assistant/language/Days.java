package fr.parvis.assistant.language;

import fr.parvis.assistant.When;
import fr.parvis.kernel.PublicHolidays;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Days and hours that a question names, counted from the day it is asked. */
final class Days {

    private static final List<String> WEEK =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> WEEK_EN =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> YEAR =
            List.of(
                    "janvier",
                    "fevrier",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "aout",
                    "septembre",
                    "octobre",
                    "novembre",
                    "decembre");
    private static final Map<String, LocalTime> PARTS =
            Map.of(
                    "matin", LocalTime.of(9, 0),
                    "midi", LocalTime.of(12, 30),
                    "apres-midi", LocalTime.of(15, 0),
                    "soir", LocalTime.of(18, 30));

    /** Days that people name rather than number; Easter's are its Monday and so on. */
    private static final Map<String, MonthDay> FEASTS =
            Map.of(
                    "noel", MonthDay.of(12, 25),
                    "toussaint", MonthDay.of(11, 1),
                    "armistice", MonthDay.of(11, 11),
                    "assomption", MonthDay.of(8, 15));

    private static final Map<String, Integer> MOVABLE =
            Map.of("paques", 0, "ascension", 1, "pentecote", 2);

    private final List<String> words;
    private final LocalDateTime now;
    private final Set<Integer> spoken = new HashSet<>();

    Days(List<Token> tokens, LocalDateTime now) {
        this.words = tokens.stream().map(Token::plain).toList();
        this.now = now;
    }

    /** Places of the words that name the day. */
    Set<Integer> spoken() {
        return spoken;
    }

    /** Null when no day is named. */
    When find() {
        LocalTime time = time();
        LocalDate day = day();
        if (day != null) {
            return new When(day, day, time, false);
        }
        When several = several();
        if (several != null) {
            return several;
        }
        if (says("maintenant") || says("actuellement") || says("now")) {
            return new When(today(), today(), now.toLocalTime(), true);
        }
        return time == null ? null : new When(today(), today(), time, false);
    }

    private LocalDate today() {
        return now.toLocalDate();
    }

    private LocalDate day() {
        if (says("apres", "demain")) {
            return today().plusDays(2);
        }
        if (says("demain") || says("tomorrow")) {
            return today().plusDays(1);
        }
        LocalDate numbered = numbered();
        LocalDate feast = numbered == null ? feast() : numbered;
        LocalDate weekday = weekday();
        if (feast != null || weekday != null) {
            return feast == null ? weekday : feast;
        }
        boolean thisDay =
                says("aujourd", "hui")
                        || says("ce", "matin")
                        || says("ce", "midi")
                        || says("cet", "apres", "midi")
                        || says("cette", "apres", "midi")
                        || says("ce", "soir")
                        || says("se", "soir")
                        || says("today")
                        || says("tonight");
        return thisDay ? today() : null;
    }

    /** {@code le 14 juillet}, {@code 14/07}, {@code 1er mai 2027}. */
    private LocalDate numbered() {
        for (int at = 0; at + 1 < words.size(); at++) {
            int number = number(words.get(at));
            int month = month(words.get(at + 1));
            if (number > 0 && month > 0) {
                return date(number, month, at);
            }
        }
        return null;
    }

    private static int month(String word) {
        return YEAR.indexOf(word) + 1;
    }

    private LocalDate date(int day, int month, int at) {
        try {
            LocalDate date = MonthDay.of(month, day).atYear(today().getYear());
            spoken.addAll(List.of(at, at + 1));
            if (at + 2 < words.size() && words.get(at + 2).matches("20\\d\\d")) {
                spoken.add(at + 2);
                return date.withYear(Integer.parseInt(words.get(at + 2)));
            }
            return date.isBefore(today()) ? date.plusYears(1) : date;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String word) {
        String digits = word.replaceFirst("^(\\d{1,2})(?:er)?$", "$1");
        return digits.matches("\\d{1,2}")
                ? Integer.parseInt(digits)
                : word.equals("premier") ? 1 : 0;
    }

    private LocalDate feast() {
        for (var feast : FEASTS.entrySet()) {
            int at = words.indexOf(feast.getKey());
            if (at > 0 && !words.get(at - 1).equals("marche") && !isMarketOf(at)) {
                spoken.add(at);
                LocalDate date = feast.getValue().atYear(today().getYear());
                return date.isBefore(today()) ? date.plusYears(1) : date;
            }
        }
        return movable();
    }

    /** "le marché de Noël" is a market, not a day. */
    private boolean isMarketOf(int at) {
        return at > 1 && Set.of("marche", "vacances", "fete").contains(words.get(at - 2));
    }

    private LocalDate movable() {
        for (var feast : MOVABLE.entrySet()) {
            int at = words.indexOf(feast.getKey());
            if (at >= 0) {
                spoken.add(at);
                LocalDate day = movable(today().getYear(), feast.getValue());
                return day.isBefore(today())
                        ? movable(today().getYear() + 1, feast.getValue())
                        : day;
            }
        }
        return null;
    }

    /** The Monday of Easter, Ascension Day, Whit Monday: those of the law's list that move. */
    private static LocalDate movable(int year, int which) {
        LocalDate monday = LocalDate.of(year, 3, 23);
        while (!isEasterMonday(monday)) {
            monday = monday.plusDays(1);
        }
        return monday.plusDays(List.of(0, 38, 49).get(which));
    }

    private static boolean isEasterMonday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY
                && PublicHolidays.isHoliday(day, null)
                && PublicHolidays.isHoliday(day.plusDays(38), null)
                && PublicHolidays.isHoliday(day.plusDays(49), null);
    }

    private LocalDate weekday() {
        for (int at = 0; at < words.size(); at++) {
            int number = Math.max(WEEK.indexOf(words.get(at)), WEEK_EN.indexOf(words.get(at)));
            if (number >= 0) {
                spoken.add(at);
                return next(DayOfWeek.of(number + 1), at);
            }
        }
        return null;
    }

    /** The one that comes, today included; "lundi en huit" is a week later. */
    private LocalDate next(DayOfWeek day, int at) {
        LocalDate next = today().with(TemporalAdjusters.nextOrSame(day));
        boolean inEight =
                at + 2 < words.size()
                        && words.get(at + 1).equals("en")
                        && words.get(at + 2).equals("huit");
        boolean following = at + 1 < words.size() && words.get(at + 1).equals("prochain");
        if (inEight) {
            return next.plusWeeks(1);
        }
        return following && next.equals(today()) ? next.plusWeeks(1) : next;
    }

    private When several() {
        LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (says("week", "end")) {
            LocalDate saturday = monday.plusDays(5);
            LocalDate from = saturday.isBefore(today()) ? today() : saturday;
            return new When(from, monday.plusDays(6), null, false);
        }
        if (says("semaine", "prochaine")) {
            return new When(monday.plusWeeks(1), monday.plusWeeks(1).plusDays(6), null, false);
        }
        if (says("cette", "semaine") || says("de", "la", "semaine")) {
            return new When(today(), monday.plusDays(6), null, false);
        }
        return month();
    }

    private When month() {
        LocalDate first = null;
        if (says("mois", "prochain")) {
            first = today().withDayOfMonth(1).plusMonths(1);
        } else if (says("ce", "mois")) {
            return new When(today(), today().with(TemporalAdjusters.lastDayOfMonth()), null, false);
        }
        for (int at = 1; at < words.size() && first == null; at++) {
            int number = YEAR.indexOf(words.get(at)) + 1;
            if (number > 0) {
                spoken.add(at);
                first = LocalDate.of(today().getYear(), Month.of(number), 1);
                first = first.plusMonths(1).isAfter(today()) ? first : first.plusYears(1);
            }
        }
        return first == null
                ? null
                : new When(first, first.with(TemporalAdjusters.lastDayOfMonth()), null, false);
    }

    /** {@code 18h}, {@code 18h30}, or the middle of a part of the day. */
    private LocalTime time() {
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).matches("\\d{1,2}h(?:\\d{2})?")) {
                String[] parts = words.get(at).split("h");
                spoken.add(at);
                return at(parts[0], parts.length > 1 ? parts[1] : "0");
            }
        }
        if (says("entre", "midi", "et", "deux")
                || says("pause", "dejeuner")
                || says("heure", "du", "dejeuner")) {
            return PARTS.get("midi");
        }
        if (says("apres", "midi") || says("afternoon")) {
            return PARTS.get("apres-midi");
        }
        if (says("matin") || says("matinee") || says("morning")) {
            return PARTS.get("matin");
        }
        if (says("soir") || says("soiree") || says("evening")) {
            return PARTS.get("soir");
        }
        return says("midi") ? PARTS.get("midi") : null;
    }

    private static LocalTime at(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        return hours < 24 && minutes < 60 ? LocalTime.of(hours, minutes) : null;
    }

    /** Words that follow each other. */
    private boolean says(String... phrase) {
        for (int at = 0; at + phrase.length <= words.size(); at++) {
            if (words.subList(at, at + phrase.length).equals(List.of(phrase))) {
                for (int word = 0; word < phrase.length; word++) {
                    spoken.add(at + word);
                }
                return true;
            }
        }
        return false;
    }
}
