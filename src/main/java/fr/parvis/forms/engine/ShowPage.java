package fr.parvis.forms.engine;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.FieldView;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.PageView;
import fr.parvis.forms.Painter;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Prepares a page for its template. */
@Component
record ShowPage(Questions questions, Painter painter) {

    PageView show(PageDefinition page, Answers answers, List<Problem> problems, Locale locale) {
        return new PageView(
                page.id(),
                page.title().in(locale),
                page.intro() == null ? null : page.intro().in(locale),
                questions.shown(page, answers, locale).stream()
                        .map(question -> field(question, problems))
                        .toList(),
                problems);
    }

    private FieldView field(Question question, List<Problem> problems) {
        FieldType type = question.type();
        Object answer = question.answer();
        return new FieldView(
                question.field(),
                type.template(),
                question.path(),
                question.label(),
                question.hint(),
                question.field().required() || !type.asks(),
                answer,
                problems.stream().filter(problem -> concerns(problem, question.path())).toList(),
                rows(question, type.rows(question, answer), problems),
                type.extra(question, answer),
                painter);
    }

    private List<FieldView.Row> rows(
            Question question, List<FieldType.Row> rows, List<Problem> problems) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> row(question, i, rows.get(i), problems))
                .toList();
    }

    private FieldView.Row row(
            Question question, int index, FieldType.Row row, List<Problem> problems) {
        return new FieldView.Row(
                index,
                question.path() + "[" + index + "]",
                row.key(),
                row.title(),
                row.name(),
                question.ofRow(index, row.answers()).stream()
                        .filter(Question::shown)
                        .map(child -> field(child, problems))
                        .toList());
    }

    private static boolean concerns(Problem problem, String path) {
        return problem.path().equals(path)
                || problem.path().startsWith(path + ".")
                || problem.path().startsWith(path + "[");
    }
}
