package fr.parvis.procedures.doctor.residents;

import fr.parvis.forms.DayBound;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Answers nobody gave, for each kind of question. Numbers of telephones, companies and accounts are
 * of those reserved for fiction, or of nobody.
 */
final class Inventions {

    private static final List<String> FIRST_NAMES =
            List.of("Maud", "Yann", "Lina", "Tom", "Aminata", "Jeanne", "Malo", "Inès", "Hugo");
    private static final List<String> NAMES =
            List.of("Aubrée", "Kerebel", "Le Goff", "Diallo", "Moreau", "N’Guyen", "Da Silva");

    /** In the official register, and in every French memory. */
    private static final String TOWN = "Brest";

    private static final int USUAL_DAYS = 3;
    private static final int DAYS_AHEAD = 30;

    private final Random chance;
    private final LocalDate today;

    Inventions(Random chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    /** An answer to a question that is no group. */
    Object of(Question question) {
        FieldDefinition field = question.field();
        return question.type()
                .example(question)
                .orElseGet(
                        () ->
                                switch (field.type()) {
                                    case "explanation", "calculated", "hidden" -> null;
                                    case "short-text" -> shortText(field);
                                    case "long-text" ->
                                            cut(
                                                    "Une réponse inventée, pour essayer la démarche.",
                                                    field);
                                    case "email" ->
                                            name(FIRST_NAMES)
                                                            .replaceAll("[^a-zA-Z]", "e")
                                                            .toLowerCase(Locale.ROOT)
                                                    + "@example.org";
                                    case "phone" -> "06 39 98 " + two() + " " + two();
                                    case "number", "money" -> number(field);
                                    case "date" -> Candidates.written(day(field, question));
                                    case "date-range" -> range(field, null);
                                    case "time-slot" -> slot(field, null);
                                    case "identity" ->
                                            Map.of(
                                                    "firstNames",
                                                    name(FIRST_NAMES),
                                                    "birthName",
                                                    name(NAMES));
                                    case "household-member" ->
                                            Map.of(
                                                    "firstNames", name(FIRST_NAMES),
                                                    "birthName", name(NAMES),
                                                    "birthDate",
                                                            Candidates.written(
                                                                    today.minusYears(7)));
                                    case "address" ->
                                            Map.of(
                                                    "street",
                                                    1 + chance.nextInt(40) + " rue du Port",
                                                    "postalCode",
                                                    "29200",
                                                    "city",
                                                    TOWN);
                                    case "place" -> Map.of("city", TOWN);
                                    case "commune" -> Map.of("typed", "Lyon", "code", "69123");
                                    case "country" -> "FR";
                                    case "point" -> Map.of("address", "Devant le 3 rue du Port");
                                    case "siret" -> siret();
                                    case "rna" -> "W29100" + (1000 + chance.nextInt(8999));
                                    case "iban" -> iban();
                                    case "request-reference" -> today.getYear() + "-000001";
                                    case "yes-no" -> yesNo(field);
                                    case "choice" -> pick(question);
                                    case "choices" -> some(question);
                                    case "signature" ->
                                            Map.of(
                                                    "name", name(FIRST_NAMES) + " " + name(NAMES),
                                                    "agreed", "yes",
                                                    "statement", "…");
                                    case "consent" -> consent(field, chance.nextBoolean());
                                    case "file" -> files(field);
                                    default -> "essai";
                                });
    }

    /** The answer that says what was looked for, made whole. */
    Object complete(Question question, Object pin) {
        FieldDefinition field = question.field();
        if (pin == Candidates.ANY) {
            return of(question);
        }
        return switch (field.type()) {
            case "date-range" ->
                    range(field, pin instanceof Map<?, ?> part ? part.get("from") : null);
            case "time-slot" ->
                    slot(field, pin instanceof Map<?, ?> part ? part.get("date") : null);
            case "choices" -> asMany(question, pin);
            case "consent" -> consent(field, "yes".equals(pin));
            case "choice" -> "other".equals(pin) ? other(pin) : pin;
            default -> pin;
        };
    }

    private String name(List<String> names) {
        return names.get(chance.nextInt(names.size()));
    }

    private String two() {
        return "%02d".formatted(chance.nextInt(100));
    }

    private String shortText(FieldDefinition field) {
        return Setting.pattern("pattern")
                .of(field)
                .map(Pattern::pattern)
                .map(pattern -> new WordOf(pattern, chance).made())
                .orElseGet(() -> cut("essai " + (1 + chance.nextInt(99)), field));
    }

    private static String cut(String text, FieldDefinition field) {
        int most = Setting.whole("maxLength").of(field).orElse(text.length());
        return text.substring(0, Math.min(most, text.length())).strip();
    }

    private String number(FieldDefinition field) {
        BigDecimal min = Setting.decimal("min").of(field).orElse(BigDecimal.ONE);
        BigDecimal max = Setting.decimal("max").of(field).orElse(min.add(BigDecimal.TEN));
        int decimals =
                field.type().equals("money") ? 2 : Setting.whole("decimals").of(field).orElse(0);
        BigDecimal from = min.min(max);
        BigDecimal span = max.subtract(from).min(BigDecimal.TEN);
        return from.add(span.multiply(BigDecimal.valueOf(chance.nextInt(11))).movePointLeft(1))
                .setScale(decimals, RoundingMode.CEILING)
                .min(max)
                .toPlainString();
    }

    private LocalDate day(FieldDefinition field, Question question) {
        LocalDate min = bound(field, "min", today.minusYears(200));
        LocalDate max = bound(field, "max", today.plusYears(200));
        LocalDate start =
                Setting.text("notBefore")
                        .of(field)
                        .flatMap(other -> question.scope().date(other))
                        .orElse(null);
        LocalDate wished = today.plusDays(chance.nextInt(DAYS_AHEAD));
        if (start != null) {
            wished = start.plusDays(USUAL_DAYS);
        }
        return between(min, max, wished);
    }

    private LocalDate bound(FieldDefinition field, String name, LocalDate usual) {
        return DayBound.setting(name).of(field).map(day -> day.on(today)).orElse(usual);
    }

    private static LocalDate between(LocalDate min, LocalDate max, LocalDate wished) {
        LocalDate late = wished.isBefore(min) ? min : wished;
        return late.isAfter(max) ? max : late;
    }

    private Map<String, Object> range(FieldDefinition field, Object from) {
        int days =
                Math.min(
                        Math.max(Setting.whole("minDays").of(field).orElse(1), USUAL_DAYS),
                        Setting.whole("maxDays").of(field).orElse(Integer.MAX_VALUE));
        LocalDate max = bound(field, "max", today.plusYears(200));
        LocalDate min = bound(field, "min", today);
        LocalDate wished =
                from == null ? between(min, max.minusDays(days - 1L), today) : written(from);
        return Map.of(
                "from",
                Candidates.written(wished),
                "to",
                Candidates.written(between(wished, max, wished.plusDays(days - 1L))));
    }

    private Map<String, Object> slot(FieldDefinition field, Object date) {
        LocalDate day =
                date == null
                        ? between(
                                bound(field, "min", today),
                                bound(field, "max", today.plusYears(200)),
                                today.plusDays(DAYS_AHEAD))
                        : written(date);
        int earliest = hour(field, "earliest", 9);
        int latest = hour(field, "latest", 23);
        int from = Math.min(Math.max(earliest, 9), latest - 1);
        return Map.of(
                "date",
                Candidates.written(day),
                "from",
                from + " h",
                "to",
                Math.min(from + 3, latest) + " h");
    }

    /** Rounded up for the first hour; a setting is kept as a time, or as it was written. */
    private static int hour(FieldDefinition field, String name, int usual) {
        Object given = field.settings().get(name);
        if (given == null) {
            return usual;
        }
        String[] parts = given.toString().split("\\D+");
        boolean minutes = parts.length > 1 && Integer.parseInt(parts[1]) > 0;
        return Integer.parseInt(parts[0]) + (minutes && name.equals("earliest") ? 1 : 0);
    }

    private static LocalDate written(Object parts) {
        Map<?, ?> day = (Map<?, ?>) parts;
        return LocalDate.of(
                Integer.parseInt(day.get("year").toString()),
                Integer.parseInt(day.get("month").toString()),
                Integer.parseInt(day.get("day").toString()));
    }

    private String yesNo(FieldDefinition field) {
        boolean must = Boolean.TRUE.equals(field.settings().get("mustBe"));
        return must || chance.nextBoolean() ? "yes" : "no";
    }

    private Object pick(Question question) {
        List<String> values = values(question);
        String value = values.get(chance.nextInt(values.size()));
        return value.equals("other") ? other(value) : value;
    }

    private static List<String> values(Question question) {
        return question.type().values(question.field()).stream().sorted().toList();
    }

    private static boolean free(Question question) {
        return Boolean.TRUE.equals(question.field().settings().get("other"));
    }

    private static Object other(Object value) {
        return Map.of("choice", value, "other", "autre chose");
    }

    private Object some(Question question) {
        return asMany(question, List.of(values(question).getFirst()));
    }

    /** As many as are asked for at least, those pinned among them. */
    private static Object asMany(Question question, Object pin) {
        List<String> chosen = new ArrayList<>();
        ((List<?>) pin).forEach(one -> chosen.add(one.toString()));
        int min = Setting.whole("min").of(question.field()).orElse(1);
        values(question).stream()
                .filter(one -> !chosen.contains(one))
                .limit(Math.max(0, min - chosen.size()))
                .forEach(chosen::add);
        return chosen.stream()
                .<Object>map(one -> one.equals("other") && free(question) ? other(one) : one)
                .toList();
    }

    private static Map<String, Object> consent(FieldDefinition field, boolean given) {
        String text = Setting.words("text").of(field).map(words -> words.fr()).orElse("");
        return Map.of("choice", given ? "yes" : "no", "text", text, "sha256", "0".repeat(64));
    }

    private List<Object> files(FieldDefinition field) {
        List<String> kinds =
                Setting.someOf("kinds", "image", "pdf", "office")
                        .of(field)
                        .orElse(List.of("image", "pdf"));
        SmallFile file = kinds.contains("pdf") ? SmallFile.PDF : SmallFile.PNG;
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("id", 1L + chance.nextInt(1_000_000));
        kept.put("name", field.id() + file.ending());
        kept.put("size", (long) file.content().length);
        if (Boolean.TRUE.equals(field.settings().get("validity"))) {
            kept.put("until", Candidates.written(today.plusYears(1)));
        }
        if (field.settings().containsKey("perFile")) {
            kept.put("what", "essai");
        }
        return List.of(kept);
    }

    /** Fourteen digits, the last of which makes the sum of Luhn round. */
    private String siret() {
        String digits = "732829320" + "%04d".formatted(chance.nextInt(10_000));
        for (int last = 0; last < 10; last++) {
            if (luhn(digits + last) % 10 == 0) {
                return digits + last;
            }
        }
        throw new IllegalStateException("one of ten digits is right");
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum;
    }

    /** Of no bank; its two check digits are right (ISO 7064, 97-10). */
    private String iban() {
        String account = "2004101005" + "%011d".formatted(chance.nextInt(1_000_000)) + "06";
        BigInteger rearranged = new BigInteger(account + "152700");
        int check = 98 - rearranged.mod(BigInteger.valueOf(97)).intValue();
        return "FR%02d%s".formatted(check, account);
    }
}
