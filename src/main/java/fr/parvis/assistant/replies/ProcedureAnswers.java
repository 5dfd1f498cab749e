package fr.parvis.assistant.replies;

import fr.parvis.assistant.Answer;
import fr.parvis.assistant.Answer.Link;
import fr.parvis.assistant.AnswerSource;
import fr.parvis.assistant.Question;
import fr.parvis.assistant.Sign;
import fr.parvis.assistant.language.WordIndex.Match;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which procedure, what papers, what price, how long: from the sheets. */
@Component
class ProcedureAnswers implements AnswerSource {

    static final String ABOUT = "procedure:";
    private static final int MOST = 4;

    /** Where another fits nearly as well as the best, all are doubtful. */
    private static final double TOO_CLOSE = 0.9;

    /** What is worked out for a day or a place comes before a sheet. */
    private static final double MOST_SURE = 0.95;

    private static final double GOES_ON = 0.75;
    private static final double DOUBT = 0.62;

    private final TownKnowledge knowledge;
    private final Procedures procedures;

    ProcedureAnswers(TownKnowledge knowledge, Procedures procedures) {
        this.knowledge = knowledge;
        this.procedures = procedures;
    }

    @Override
    public List<Answer> answers(Question question) {
        List<Match<Revision>> found = knowledge.index().match(question.reading());
        List<Answer> answers = new ArrayList<>();
        double close = found.isEmpty() ? 0 : TOO_CLOSE * found.getFirst().confidence();
        boolean doubtful = found.size() > 1 && found.get(1).confidence() > close;
        for (Match<Revision> match : found.stream().limit(MOST).toList()) {
            double confidence =
                    MOST_SURE
                            * match.confidence()
                            * (doubtful ? DOUBT : 1)
                            * (asksWhenAPlaceIsOpen(question) ? DOUBT : 1);
            Answer answer = answer(match.what(), confidence, question);
            answers.add(answers.isEmpty() ? sourced(answer, match.what(), question) : answer);
        }
        if (answers.isEmpty() || goesOn(question)) {
            procedureBefore(question)
                    .ifPresent(
                            it ->
                                    answers.add(
                                            sourced(answer(it, GOES_ON, question), it, question)));
        }
        return answers;
    }

    private static boolean asksWhenAPlaceIsOpen(Question question) {
        return question.shows(Sign.HOURS) && question.place().isPresent();
    }

    /** "et combien ça coûte ?": says an aspect and no subject. */
    private static boolean goesOn(Question question) {
        return question.reading().left().isEmpty() && aspect(question) != Aspect.ALL;
    }

    private Optional<Revision> procedureBefore(Question question) {
        return question.before().startsWith(ABOUT) && aspect(question) != Aspect.ALL
                ? procedures
                        .current(question.before().substring(ABOUT.length()).replaceAll("#.*", ""))
                        .filter(it -> it.definition().kind().onThePortal())
                : Optional.empty();
    }

    private enum Aspect {
        ALL,
        DOCUMENTS,
        PRICE,
        DELAY
    }

    private static Aspect aspect(Question question) {
        if (question.shows(Sign.DOCUMENTS)) {
            return Aspect.DOCUMENTS;
        }
        if (question.shows(Sign.PRICE)) {
            return Aspect.PRICE;
        }
        return question.shows(Sign.DELAY) ? Aspect.DELAY : Aspect.ALL;
    }

    private static Answer answer(Revision revision, double confidence, Question question) {
        ProcedureDefinition definition = revision.definition();
        String title = definition.title().in(question.locale());
        String page = "/demarches/" + definition.code();
        Aspect aspect = aspect(question);
        Answer answer =
                Answer.of(
                                about(definition, aspect),
                                confidence,
                                title,
                                text(definition, aspect, question))
                        .lines(lines(definition, aspect, question));
        return definition.kind().filled()
                ? answer.links(
                        new Link(question.t("assistant.procedure.see"), page),
                        new Link(question.t("assistant.procedure.begin"), page + "/demande"))
                : answer.links(
                        new Link(
                                question.t(
                                        "assistant.procedure.elsewhere",
                                        definition.redirect().name().in(question.locale())),
                                definition.redirect().address()));
    }

    /** Only of the best: a suggestion shows no source. */
    private Answer sourced(Answer answer, Revision revision, Question question) {
        return answer.from(
                question.t("assistant.source.sheet", answer.title()),
                "/demarches/" + revision.code(),
                procedures.publishedAt(revision.id()).atZone(Format.ZONE).toLocalDate());
    }

    private static String about(ProcedureDefinition definition, Aspect aspect) {
        return ABOUT
                + definition.code()
                + (aspect == Aspect.ALL ? "" : "#" + aspect.name().toLowerCase());
    }

    private static String text(ProcedureDefinition definition, Aspect aspect, Question question) {
        var sheet = definition.sheet();
        String title = definition.title().in(question.locale());
        return switch (aspect) {
            case ALL ->
                    title
                            + question.t("assistant.colon")
                            + definition.summary().in(question.locale());
            case DOCUMENTS ->
                    question.t(
                            sheet.prepare().isEmpty()
                                    ? "assistant.procedure.no-documents"
                                    : "assistant.procedure.documents",
                            title);
            case PRICE ->
                    question.t(
                            "assistant.procedure.price",
                            title,
                            sheet.price().in(question.locale()));
            case DELAY ->
                    question.t(
                            "assistant.procedure.delay",
                            title,
                            sheet.usualDelay().in(question.locale()));
        };
    }

    private static List<String> lines(
            ProcedureDefinition definition, Aspect aspect, Question question) {
        if (aspect != Aspect.DOCUMENTS) {
            return List.of();
        }
        return definition.sheet().prepare().stream()
                .map(item -> item.label().in(question.locale()))
                .toList();
    }
}
