package fr.parvis.site.fields;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Input;
import fr.parvis.forms.JsonSchema;
import fr.parvis.forms.OptionView;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.Contents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Another content of the site, such as the place of an event; kept as its number. */
@Component
class ReferenceField implements FieldType {

    /** Code of the kind of content to choose from. */
    private static final Setting<String> KIND = Setting.text("kind").asNeeded();

    /** A longer list is no longer one to choose from. */
    private static final int MOST = 300;

    private static final String NUMBER = "[1-9]\\d{0,17}";

    private final ObjectProvider<Contents> contents;

    /** Asks for contents late: their kinds have forms, which have fields. */
    ReferenceField(ObjectProvider<Contents> contents) {
        this.contents = contents;
    }

    @Override
    public String code() {
        return "content";
    }

    @Override
    public String template() {
        return "choice";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(KIND);
    }

    @Override
    public boolean fitsCell() {
        return true;
    }

    @Override
    public Object read(Question question, Input input, Object before) {
        return input.line(question.path()).map(Object.class::cast).orElse(before);
    }

    @Override
    public List<Problem> check(Question question, Object answer) {
        if (text(answer).isEmpty()) {
            return question.field().required()
                    ? List.of(question.problem("forms.choice.required", question.label()))
                    : List.of();
        }
        return named(question, answer).isPresent()
                ? List.of()
                : List.of(question.problem("site.kinds.content.gone"));
    }

    @Override
    public List<String> words(Question question, Object answer) {
        return named(question, answer)
                .map(content -> content.title().in(question.language().locale()))
                .stream()
                .toList();
    }

    private Optional<Content> named(Question question, Object answer) {
        String kind = question.setting(KIND).orElseThrow();
        return id(answer)
                .flatMap(contents.getObject()::published)
                .filter(content -> content.kind().equals(kind));
    }

    /** The number in an answer; empty when there is none. */
    static Optional<Long> id(Object answer) {
        String text = text(answer);
        return text.matches(NUMBER) ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static String text(Object answer) {
        return answer == null ? "" : answer.toString().strip();
    }

    @Override
    public Map<String, Object> schema(FieldDefinition field) {
        return JsonSchema.text(NUMBER);
    }

    @Override
    public Map<String, Object> extra(Question question, Object answer) {
        return Map.of("list", true, "options", options(question), "other", false);
    }

    private List<OptionView> options(Question question) {
        ContentQuery all =
                ContentQuery.of(question.setting(KIND).orElseThrow())
                        .by(ContentQuery.Order.BY_TITLE)
                        .most(MOST);
        return contents.getObject().published(all).stream()
                .map(content -> option(content, question))
                .toList();
    }

    private static OptionView option(Content content, Question question) {
        return new OptionView(
                String.valueOf(content.id()),
                content.title().in(question.language().locale()),
                null);
    }
}
