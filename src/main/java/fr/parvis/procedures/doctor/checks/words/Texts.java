package fr.parvis.procedures.doctor.checks.words;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Setting;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Letter;
import fr.parvis.procedures.ProcedureDefinition.Sheet;
import fr.parvis.procedures.StepDetail;
import fr.parvis.procedures.doctor.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts of a definition with where they stand. */
final class Texts {

    /**
     * @param legal words that the law chose
     */
    record Text(String path, LocalizedText text, boolean legal) {}

    private final List<Text> all = new ArrayList<>();

    private Texts() {}

    /** All but the bodies of letters, some of which are in French on purpose. */
    static Stream<Text> residentsRead(ProcedureDefinition definition) {
        var texts = new Texts();
        texts.add("title", definition.title());
        texts.add("summary", definition.summary());
        if (definition.sheet() != null) {
            texts.sheet(definition.sheet());
        }
        texts.legal(definition);
        texts.form(definition);
        texts.circuit(definition.circuit().steps());
        texts.letters(definition.letters());
        return texts.all.stream();
    }

    private void add(String path, LocalizedText text) {
        add(path, text, false);
    }

    private void add(String path, LocalizedText text, boolean legal) {
        if (text != null && text.fr() != null) {
            all.add(new Text(path, text, legal));
        }
    }

    private void sheet(Sheet sheet) {
        add("sheet.who", sheet.who());
        for (int i = 0; i < sheet.prepare().size(); i++) {
            add("sheet.prepare[" + i + "].label", sheet.prepare().get(i).label());
            add("sheet.prepare[" + i + "].hint", sheet.prepare().get(i).hint());
        }
        add("sheet.not-needed", sheet.notNeeded());
        add("sheet.price", sheet.price());
        add("sheet.usual-delay", sheet.usualDelay());
        add("sheet.counter", sheet.counter());
        add("sheet.paper", sheet.paper());
        for (int i = 0; i < sheet.questions().size(); i++) {
            add("sheet.questions[" + i + "].question", sheet.questions().get(i).question());
            add("sheet.questions[" + i + "].answer", sheet.questions().get(i).answer());
        }
    }

    private void legal(ProcedureDefinition definition) {
        add("legal.appeal", definition.legal().appeal(), true);
        if (definition.legal().data() != null) {
            add("legal.data.purpose", definition.legal().data().purpose());
            add("legal.data.recipients", definition.legal().data().recipients());
        }
    }

    private void form(ProcedureDefinition definition) {
        var form = definition.form();
        for (int i = 0; i < form.pages().size(); i++) {
            add("form.pages[" + i + "].title", form.pages().get(i).title());
            add("form.pages[" + i + "].intro", form.pages().get(i).intro());
        }
        for (int i = 0; i < form.eligibility().size(); i++) {
            add("form.eligibility[" + i + "].because", form.eligibility().get(i).because());
            add("form.eligibility[" + i + "].instead", form.eligibility().get(i).instead());
        }
        Asked.of(definition).forEach(this::field);
    }

    private void field(Asked asked) {
        FieldDefinition field = asked.field();
        add(asked.path() + ".label", field.label());
        add(asked.path() + ".hint", field.hint());
        for (int i = 0; i < field.options().size(); i++) {
            add(asked.path() + ".options[" + i + "].label", field.options().get(i).label());
            add(asked.path() + ".options[" + i + "].hint", field.options().get(i).hint());
        }
        if (asked.is("explanation", "consent")) {
            Setting.localized(field.settings().get("text"))
                    .ifPresent(text -> add(asked.path() + ".settings.text", text));
        }
    }

    private void circuit(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            String path = "circuit.steps[" + i + "]";
            add(path + ".public-name", steps.get(i).publicName());
            switch (steps.get(i).detail()) {
                case StepDetail.Question(var question, _) -> add(path + ".question", question);
                case StepDetail.Message(var message) when message != null -> {
                    add(path + ".message.subject", message.subject());
                    add(path + ".message.body", message.body());
                }
                case null, default -> {}
            }
        }
    }

    private void letters(List<Letter> letters) {
        for (int i = 0; i < letters.size(); i++) {
            add("letters[" + i + "].public-title", letters.get(i).publicTitle());
        }
    }
}
