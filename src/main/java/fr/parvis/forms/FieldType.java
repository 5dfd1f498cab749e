package fr.parvis.forms;

import fr.parvis.files.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One kind of field. A new kind is one class that implements this as a bean and one template {@code
 * forms/field/CODE.jte}; nothing else is edited.
 *
 * <p>An answer is a JSON value: a text as typed, a list of texts, a map of parts, a list of maps,
 * or null when nothing was ever said.
 */
public interface FieldType {

    /** On any type: the answer is about the person who asks, for whom the request is made. */
    Setting<Boolean> APPLICANT = Setting.flag("applicant");

    /** On any type: what is sensitive, or said for once only; never taken up from before. */
    Setting<Boolean> ANEW = Setting.flag("anew");

    /** What a definition may say of any field that asks, whatever its type. */
    List<Setting<?>> COMMON = List.of(APPLICANT, ANEW);

    /** As written in a definition, for example {@code short-text}. */
    String code();

    /**
     * Name of its template in {@code forms/field/}; another type's where the markup is the same.
     */
    default String template() {
        return code();
    }

    /** False for what only tells something, such as an explanation. */
    default boolean asks() {
        return true;
    }

    /** What a definition may say under {@code settings}. */
    default List<Setting<?>> settings() {
        return List.of();
    }

    /** Whether a definition gives {@code options} to this type. */
    default boolean hasOptions() {
        return false;
    }

    /** Whether a definition gives {@code fields} to this type. */
    default boolean hasFields() {
        return false;
    }

    /** Looks at a definition beyond its single settings, for example that min is below max. */
    default void verify(FieldDefinition field, Mistakes mistakes) {}

    /** Every value an answer can have, for conditions; none when it is free. */
    default Set<String> values(FieldDefinition field) {
        return field.options().stream()
                .map(FieldDefinition.Option::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What conditions and formulas can do with an answer. */
    default Nature nature() {
        return hasOptions() ? Nature.CHOICE : Nature.TEXT;
    }

    /** Whether it is small enough for a cell of a table. */
    default boolean fitsCell() {
        return false;
    }

    /** Whether the fields in it stand in cells. */
    default boolean inCells() {
        return false;
    }

    /** Whether its answer comes from the link to the form. */
    default boolean comesFromLink() {
        return false;
    }

    /** Other fields this one reads, which must stand before it. */
    default List<Use> uses(FieldDefinition field) {
        return List.of();
    }

    /** Looks at what this field needs of the whole definition, for example its tariffs. */
    default void verify(FieldDefinition field, Surroundings around, Mistakes mistakes) {}

    /** The settings, where those that read other fields do so only while these are shown. */
    default Map<String, Object> guarded(FieldDefinition field, Surroundings around) {
        return field.settings();
    }

    /**
     * The answer after a page was posted: what was typed, exactly, valid or not.
     *
     * @param before the answer until now, to keep when the page did not show this field
     */
    Object read(Question question, Input input, Object before);

    /** What is wrong with an answer; asked only of fields that are shown. */
    List<Problem> check(Question question, Object answer);

    /** The answer in words, one line each; nothing when it is empty. */
    List<String> words(Question question, Object answer);

    /** Words by which an agent may look for it. */
    default Stream<String> search(Question question, Object answer) {
        return words(question, answer).stream();
    }

    /** The answer that a draft keeps: with what is calculated in it, hidden or not. */
    default Object calculate(Question question, Object answer) {
        return asks() ? answer : settle(question, answer);
    }

    /** The answer that a submission keeps: without what is hidden, with what is calculated. */
    default Object settle(Question question, Object answer) {
        return answer;
    }

    /**
     * What of the answer in an earlier request of the same person may stand in a new one until they
     * have looked at it; null for nothing. What engages a person or proves something is always
     * asked anew, and so is what would not be taken today.
     */
    default Object takeUp(Question question, Object earlier) {
        return asks() && check(question, earlier).isEmpty() ? earlier : null;
    }

    /** JSON Schema of an answer, for whoever reads or sends requests by a program. */
    default Map<String, Object> schema(FieldDefinition field) {
        return field.options().isEmpty() ? JsonSchema.text() : JsonSchema.oneOf(values(field));
    }

    /** What became of an answer, in words; nothing when it says the same. */
    default List<Change> compare(Question question, Object before, Object after) {
        List<String> was = words(question, before);
        List<String> is = words(question, after);
        return was.equals(is)
                ? List.of()
                : List.of(new Change(question.path(), question.label(), was, is));
    }

    /** How a blank printed form asks for it. */
    default Paper paper(Question question) {
        return asks() ? Paper.LINE : Paper.NONE;
    }

    /**
     * An answer that fits, to try a form out with, from a type whose answers nobody could guess by
     * its nature.
     */
    default Optional<Object> example(Question question) {
        return Optional.empty();
    }

    /** What a file must be to be an answer; nothing where it can be none. */
    default Optional<Files.Limits> limits(Question question) {
        return Optional.empty();
    }

    /** The files in an answer. */
    default List<Forms.FileLink> files(Question question, Object answer) {
        return List.of();
    }

    /** What a summary says of it. */
    default List<Forms.Line> lines(Question question, Object answer) {
        return asks()
                ? List.of(
                        new Forms.Line(
                                question.path(),
                                question.label(),
                                words(question, answer),
                                files(question, answer)))
                : List.of();
    }

    /** The rows a page shows, for a group; the engine makes the fields of each. */
    default List<Row> rows(Question question, Object answer) {
        return List.of();
    }

    /** What the template needs besides the answer. */
    default Map<String, Object> extra(Question question, Object answer) {
        return Map.of();
    }

    /**
     * A row of a group.
     *
     * @param key stays with the row when others are removed
     * @param title for example {@code Enfant 1 : Lina}
     * @param name for its button, for example {@code Lina}
     */
    record Row(String key, String title, String name, Map<?, ?> answers) {}
}
