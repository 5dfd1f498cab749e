package fr.parvis.forms.engine;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Forms.Bound;
import fr.parvis.forms.Input;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Posted;
import fr.parvis.forms.Question;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a posted page. What was typed is kept even where its field is hidden by another answer. */
@Component
record BindPage(Questions questions, SettleAnswers settleAnswers, KnownElsewhere elsewhere) {

    Bound bind(PageDefinition page, Posted posted, Answers before, Locale locale) {
        Input input = new Input(posted);
        Answers typed = before;
        for (Question question : questions.on(page, before, locale)) {
            Object answer = question.type().read(question, input, question.answer());
            typed = typed.with(question.field().id(), answer);
        }
        Answers filled = elsewhere.fill(page, before, typed);
        Answers answers = settleAnswers.calculate(page, filled);
        boolean stay =
                input.stays()
                        || input.reveals()
                        || KnownElsewhere.fills(page, typed, filled)
                        || !input.problems().isEmpty()
                        || reveals(page, posted, before, answers, locale);
        return new Bound(answers, stay, input.problems(), input.focus().orElse(null));
    }

    /** Whether these answers show a question that the posted page did not have yet. */
    private boolean reveals(
            PageDefinition page, Posted posted, Answers before, Answers after, Locale locale) {
        Set<String> revealed = new HashSet<>(shownPaths(page, after, locale));
        revealed.removeAll(shownPaths(page, before, locale));
        revealed.removeIf(path -> wasPosted(path, posted));
        return !revealed.isEmpty();
    }

    private Set<String> shownPaths(PageDefinition page, Answers answers, Locale locale) {
        return questions.shown(page, answers, locale).stream()
                .flatMap(BindPage::withRows)
                .filter(question -> question.type().asks())
                .map(Question::path)
                .collect(Collectors.toSet());
    }

    /** A question, and those of its rows: all rows the page shows, begun or not. */
    private static Stream<Question> withRows(Question question) {
        var rows = question.type().rows(question, question.answer());
        Stream<Question> inside =
                IntStream.range(0, rows.size())
                        .boxed()
                        .flatMap(i -> question.ofRow(i, rows.get(i).answers()).stream())
                        .filter(Question::shown)
                        .flatMap(BindPage::withRows);
        return Stream.concat(Stream.of(question), inside);
    }

    private static boolean wasPosted(String path, Posted posted) {
        return Stream.concat(posted.values().keySet().stream(), posted.uploads().keySet().stream())
                .anyMatch(name -> name.equals(path) || name.startsWith(path + "."));
    }
}
