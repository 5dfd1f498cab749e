package fr.parvis.forms.types;

import fr.parvis.forms.Input;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.forms.formula.WrittenDate;
import fr.parvis.kernel.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked beside each file: until when it is valid, and what it is. */
record FileDetails(Clock clock) {

    static final Setting<Boolean> VALIDITY = Setting.flag("validity");

    /** The question asked beside each file. */
    static final Setting<LocalizedText> PER_FILE = Setting.words("perFile");

    private static final String UNTIL = "until";
    private static final String WHAT = "what";

    /** What was typed beside one file; what the page did not show stays as it was. */
    static Map<String, Object> read(Question question, Input input, String id, Map<?, ?> before) {
        Map<String, Object> read = new LinkedHashMap<>();
        Question file = question.at(id);
        if (question.setting(VALIDITY).orElse(false)) {
            Object until = Parts.read(file.at(UNTIL), input, before.get(UNTIL), WrittenParts.NAMES);
            if (until != null) {
                read.put(UNTIL, until);
            }
        }
        if (question.setting(PER_FILE).isPresent()
                && Parts.read(file, input, before, List.of(WHAT)) instanceof Map<?, ?> typed
                && typed.get(WHAT) != null) {
            read.put(WHAT, typed.get(WHAT));
        }
        return read;
    }

    List<Problem> check(Question question, String id, Map<?, ?> file) {
        List<Problem> problems = new ArrayList<>();
        String name = String.valueOf(file.get("name"));
        if (question.setting(VALIDITY).orElse(false)) {
            validity(question.at(id).at(UNTIL), file, name).ifPresent(problems::add);
        }
        if (question.setting(PER_FILE).isPresent()) {
            String what = Parts.text(file, WHAT);
            if (what.isEmpty()) {
                problems.add(question.at(id).problemAt(WHAT, "forms.file.what", name));
            } else if (what.length() > Part.MAX_LENGTH) {
                problems.add(
                        question.at(id)
                                .problemAt(WHAT, "forms.too-long", what.length(), Part.MAX_LENGTH));
            }
        }
        return problems;
    }

    private Optional<Problem> validity(Question at, Map<?, ?> file, String name) {
        WrittenParts written = WrittenParts.of(file.get(UNTIL));
        if (written.empty()) {
            return Optional.of(at.problemAt("day", "forms.file.until.missing", name));
        }
        return written.problem(at)
                .or(
                        () ->
                                WrittenDate.of(file.get(UNTIL))
                                        .filter(day -> day.isBefore(LocalDate.now(clock)))
                                        .map(day -> expired(at, day, name)));
    }

    private static Problem expired(Question at, LocalDate day, String name) {
        return at.problemAt(
                "day", "forms.file.until.expired", name, at.language().format().date(day));
    }

    /** {@code bail.pdf : Attestation, valable jusqu’au 3 mars 2027}; nothing without details. */
    static Stream<String> words(Question question, Map<?, ?> file) {
        Optional<String> until =
                WrittenDate.of(file.get(UNTIL))
                        .map(question.language().format()::date)
                        .map(day -> question.say("forms.file.until.words", day));
        List<String> said =
                Stream.concat(Stream.of(Parts.text(file, WHAT)), until.stream())
                        .filter(text -> !text.isEmpty())
                        .toList();
        return said.isEmpty()
                ? Stream.of()
                : Stream.of(
                        question.say(
                                "forms.summary.pair", file.get("name"), String.join(", ", said)));
    }
}
