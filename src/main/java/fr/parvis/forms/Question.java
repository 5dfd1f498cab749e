package fr.parvis.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field where it stands: in a form or in one row of a group, before one reader.
 *
 * @param path name of its input, for example {@code enfants[0].naissance}
 * @param scope the answers its conditions see: the row's own, then the form's
 */
public record Question(
        FieldDefinition field, String path, Answers scope, Language language, FieldTypes types) {

    public FieldType type() {
        return types.get(field.type());
    }

    public boolean shown() {
        return field.when().holds(scope);
    }

    public Object answer() {
        return scope.value(field.id());
    }

    /** What helps to answer, and where an answer that is there comes from; or null. */
    public String hint() {
        String hint = field.hint() == null ? null : field.hint().in(language.locale());
        String source = source().orElse(null);
        if (hint == null || source == null) {
            return hint == null ? source : hint;
        }
        return say("forms.source.after-hint", ended(hint), source);
    }

    /** Hints are often no sentences; what comes after one begins anew. */
    private static String ended(String hint) {
        return hint.matches("(?s).*[.!?…»)]") ? hint : hint + ".";
    }

    /** Where the answer comes from that nobody typed, in words; not in a row of a group. */
    public Optional<String> source() {
        return path.equals(field.id())
                ? scope.source(path).map(known -> known.in(language))
                : Optional.empty();
    }

    public String label() {
        return field.label().in(language.locale());
    }

    /** Whether the definition says that the answer is about the person who asks. */
    public boolean aboutApplicant() {
        return setting(FieldType.APPLICANT).orElse(false);
    }

    /**
     * Whether a browser may fill it in with what it knows of the person who types: not in a row of
     * a group, which seldom is about them.
     */
    public boolean fillable() {
        return aboutApplicant() || path.indexOf('[') < 0;
    }

    /**
     * What may be taken up of an answer to it in an earlier request, see {@link FieldType#takeUp};
     * null for nothing.
     */
    public Object takeUp(Object earlier) {
        boolean anew = setting(FieldType.ANEW).orElse(false);
        return anew || earlier == null ? null : type().takeUp(this, earlier);
    }

    public <T> Optional<T> setting(Setting<T> setting) {
        return setting.of(field);
    }

    /** The same question about one part of its answer, itself made of parts. */
    public Question at(String part) {
        return new Question(field, path + "." + part, scope, language, types);
    }

    public String say(String key, Object... arguments) {
        return language.words().get(key, arguments);
    }

    /** A problem with the whole answer. */
    public Problem problem(String code, Object... arguments) {
        return new Problem(path, code, say(code, arguments));
    }

    /** A problem with one part, for example {@code year}. */
    public Problem problemAt(String part, String code, Object... arguments) {
        return new Problem(path + "." + part, code, say(code, arguments));
    }

    /** One question of one row of this group. */
    public Question ofRow(int index, FieldDefinition child, Map<?, ?> row) {
        List<String> own = field.fields().stream().map(FieldDefinition::id).toList();
        return new Question(
                child,
                path + "[" + index + "]." + child.id(),
                scope.within(own, row),
                language,
                types);
    }

    /** The questions of one row of this group. */
    public List<Question> ofRow(int index, Map<?, ?> row) {
        return field.fields().stream().map(child -> ofRow(index, child, row)).toList();
    }
}
