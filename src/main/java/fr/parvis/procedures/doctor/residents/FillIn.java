package fr.parvis.procedures.doctor.residents;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.forms.Language;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.Question;
import fr.parvis.forms.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fills in a form from its first page to its last, and again while answers bring up more questions.
 * What is pinned is answered so; the rest is invented.
 */
final class FillIn {

    private static final int MOST_ROUNDS = 5;

    /** Of questions that may be left out, how many in ten are answered. */
    private static final int OPTIONAL = 7;

    private final Forms forms;
    private final FieldTypes types;
    private final Language language;
    private final Map<String, Object> pins;
    private final Random chance;
    private final Inventions inventions;
    private final boolean everything;

    /**
     * @param everything questions that may be left out are answered too
     */
    FillIn(Desk desk, Map<String, Object> pins, Random chance, boolean everything) {
        this.forms = desk.forms();
        this.types = desk.types();
        this.language = desk.language();
        this.pins = pins;
        this.chance = chance;
        this.inventions = new Inventions(chance, desk.today());
        this.everything = everything;
    }

    /** What stays the same for all who fill in. */
    record Desk(Forms forms, FieldTypes types, Language language, LocalDate today) {}

    Answers fill(FormDefinition form) {
        Answers answers = Answers.NONE;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Answers before = answers;
            for (PageDefinition page : form.pages()) {
                for (FieldDefinition field : page.fields()) {
                    if (page.when().holds(answers) && !answers.values().containsKey(field.id())) {
                        answers = answered(field, answers);
                    }
                }
            }
            answers = forms.settle(form, answers);
            if (answers.equals(before)) {
                return answers;
            }
        }
        return answers;
    }

    private Answers answered(FieldDefinition field, Answers answers) {
        var question = new Question(field, field.id(), answers, language, types);
        return question.shown() ? answers.with(field.id(), answer(question, "")) : answers;
    }

    /**
     * @param around the key of the row it stands in; empty on a page
     */
    private Object answer(Question question, String around) {
        FieldDefinition field = question.field();
        String key = around + field.id();
        Object pin = pins.get(key);
        boolean rows = question.type().hasFields();
        boolean needed = field.required() || pin != null && pin != Candidates.NONE || within(key);
        if (!needed && (pin == Candidates.NONE || leftOut())) {
            return null;
        }
        if (rows) {
            return rows(question, key);
        }
        return pin == null || pin == Candidates.NONE
                ? inventions.of(question)
                : inventions.complete(question, pin);
    }

    private boolean within(String key) {
        return pins.keySet().stream().anyMatch(one -> one.startsWith(key + "/"));
    }

    private boolean leftOut() {
        return !everything && chance.nextInt(10) >= OPTIONAL;
    }

    private List<Object> rows(Question question, String key) {
        int min = Setting.whole("min").of(question.field()).orElse(1);
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(1, min); i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int round = 0; round < 2; round++) {
                for (FieldDefinition child : question.field().fields()) {
                    Question inside = question.ofRow(i, child, row);
                    if (inside.shown() && !row.containsKey(child.id())) {
                        Object answer = answer(inside, (i == 0 ? key : "…") + "/");
                        if (answer != null) {
                            row.put(child.id(), answer);
                        }
                    }
                }
            }
            rows.add(row);
        }
        return rows;
    }
}
