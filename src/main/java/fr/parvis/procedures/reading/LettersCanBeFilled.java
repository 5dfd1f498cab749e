package fr.parvis.procedures.reading;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Letter;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a letter leaves open is a question of the form or one of {@link Letter#PLACEHOLDERS}; its
 * translation leaves the same open, so that none forgets the reasons; and it names who decides
 * (CRPA L212-1, L212-2).
 */
final class LettersCanBeFilled implements Rule {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    @Override
    public Set<String> parts() {
        return Set.of("letters", "form", "circuit");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        Set<String> known = known(definition);
        Set<String> decisions = decisions(definition);
        List<Letter> letters = definition.letters();
        for (int i = 0; i < letters.size(); i++) {
            String path = "letters[" + i + "].body";
            LocalizedText body = letters.get(i).body();
            check(body, path, known, findings);
            if (decisions.contains(letters.get(i).id())
                    && !placeholders(body.fr()).contains("signatory")) {
                findings.say(path, "unsigned", "{signatory}");
            }
        }
    }

    /** What a letter or a message may leave open. */
    static Set<String> known(ProcedureDefinition definition) {
        Set<String> known = new HashSet<>(Letter.PLACEHOLDERS);
        definition.form().pages().stream()
                .flatMap(page -> page.fields().stream())
                .flatMap(LettersCanBeFilled::names)
                .forEach(known::add);
        return known;
    }

    /** A result may also be told with how it came about. */
    private static Stream<String> names(FieldDefinition field) {
        return field.type().equals("calculated")
                ? Stream.of(field.id(), field.id() + Letter.HOW)
                : Stream.of(field.id());
    }

    /** Letters an agent makes or signs; one that leaves by itself, such as a receipt, is none. */
    private static Set<String> decisions(ProcedureDefinition definition) {
        Set<String> decisions = new HashSet<>();
        for (Step step : definition.circuit().steps()) {
            step.transitions().stream()
                    .map(Transition::letter)
                    .filter(Objects::nonNull)
                    .forEach(decisions::add);
            if (step.kind() == Kind.SIGNATURE) {
                decisions.addAll(step.detail().lettersMade());
            }
        }
        return decisions;
    }

    static void check(LocalizedText text, String path, Set<String> known, Findings findings) {
        Set<String> french = placeholders(text.fr());
        french.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> findings.say(path, "placeholder", "{" + name + "}"));
        String english = text.en();
        if (english != null && !placeholders(english).equals(french)) {
            findings.say(path + ".en", "translation", braces(french));
        }
    }

    static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String braces(Set<String> names) {
        return names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}
