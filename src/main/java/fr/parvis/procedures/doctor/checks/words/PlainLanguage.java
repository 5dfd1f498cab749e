package fr.parvis.procedures.doctor.checks.words;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import fr.parvis.wording.Readability;
import org.springframework.stereotype.Component;

/** Sentences that a person of level B1 reads with effort; see {@link Readability}. */
@Component
class PlainLanguage implements Check {

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        Texts.residentsRead(definition)
                .filter(one -> !one.legal())
                .forEach(
                        one -> {
                            Readability.hardSentence(one.text().fr())
                                    .ifPresent(
                                            hard ->
                                                    notes.advise(
                                                            one.path(),
                                                            "long-sentence",
                                                            hard.words(),
                                                            hard.beginning()));
                            Readability.of(one.text().fr())
                                    .filter(Readability::hard)
                                    .ifPresent(
                                            read ->
                                                    notes.advise(
                                                            one.path(),
                                                            "hard-text",
                                                            (int) read.score()));
                        });
    }
}
