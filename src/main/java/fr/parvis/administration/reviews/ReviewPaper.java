package fr.parvis.administration.reviews;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Departments;
import fr.parvis.documents.Documents;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Templates;
import fr.parvis.ui.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The record of a review, in the language of the State. */
@Component
class ReviewPaper {

    private static final Locale LANGUAGE = Locale.FRENCH;

    private final Communes communes;
    private final Departments departments;
    private final Languages languages;
    private final Templates templates;
    private final Documents documents;

    ReviewPaper(
            Communes communes,
            Departments departments,
            Languages languages,
            Templates templates,
            Documents documents) {
        this.communes = communes;
        this.departments = departments;
        this.languages = languages;
        this.templates = templates;
        this.documents = documents;
    }

    byte[] print(Review review, List<ReviewLine> lines, String by, Instant at) {
        Commune commune = communes.current();
        Words words = languages.words(LANGUAGE);
        Format format = languages.format(LANGUAGE);
        String title =
                words.get(
                        "administration.review.paper.title",
                        review.number(),
                        Integer.toString(review.quarter().getYear()));
        Map<String, Object> model = new HashMap<>();
        model.put("locale", LANGUAGE);
        model.put("words", words);
        model.put("format", format);
        model.put("title", title);
        model.put("colour", commune.colour());
        model.put("sender", List.of(commune.name()));
        model.put(
                "place",
                words.get(
                        "administration.review.paper.place",
                        commune.name(),
                        format.date(at.atZone(Format.ZONE).toLocalDate())));
        model.put("by", by);
        model.put("at", at);
        model.put("lines", lines);
        model.put("departments", departments.all());
        return documents.pdf(
                templates.text("administration/reviews/paper", model), title, LANGUAGE);
    }
}
