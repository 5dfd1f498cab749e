package fr.parvis.assistant.replies;

import fr.parvis.assistant.Answer;
import fr.parvis.assistant.Answer.Link;
import fr.parvis.assistant.AnswerSource;
import fr.parvis.assistant.Question;
import fr.parvis.assistant.language.Lexicon;
import fr.parvis.assistant.language.Lexicon.Subject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What people ask the town hall and another body looks after: said so, with its own address. */
@Component
class OtherBodies implements AnswerSource {

    private static final double CLEAR = 0.88;
    private static final double LEAST = 0.4;

    /** Each word that is about something else takes so much away. */
    private static final double PER_WORD = 0.12;

    private final Lexicon lexicon;

    OtherBodies(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Answer> answers(Question question) {
        String code = question.reading().elsewhere();
        return code == null
                ? List.of()
                : lexicon.subject(code).stream().map(it -> answer(it, question)).toList();
    }

    private Answer answer(Subject subject, Question question) {
        String key = "assistant.elsewhere." + subject.code();
        String host = URI.create(subject.address()).getHost();
        return Answer.of(
                        "elsewhere:" + subject.code(),
                        confidence(subject, question),
                        question.t(key + ".title"),
                        question.t(key))
                .links(new Link(host, subject.address()))
                .from(host, subject.address(), lexicon.reviewed());
    }

    private double confidence(Subject subject, Question question) {
        Set<String> explained = lexicon.meaningsOfSubject(subject.code());
        long left =
                question.reading().left().stream()
                        .filter(token -> !explained.contains(token.meaning()))
                        .count();
        return Math.max(LEAST, CLEAR - PER_WORD * left);
    }
}
