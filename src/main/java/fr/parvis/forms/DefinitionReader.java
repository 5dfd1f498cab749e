package fr.parvis.forms;

import java.util.Map;

/**
 * Turns the part {@code form} of a procedure's YAML, parsed into maps and lists, into a definition.
 *
 * <pre>{@code
 * form:
 *   pages:
 *     - id: enfants                       # stable, part of the address
 *       title: {fr: Votre famille, en: Your family}   # or one French text
 *       intro: Une phrase.                # optional
 *       when: {field: motif, is: ecole}   # optional: shown only then
 *       fields:
 *         - id: classe                    # stable: answers are kept under it for ever
 *           type: choice                  # code of a FieldType
 *           label: Classe
 *           hint: Celle de la rentrée     # optional
 *           required: false               # true where nothing is said
 *           when: {field: inscrit, is: yes}
 *           options:                      # of choice and choices
 *             - {value: ps, label: Petite section, hint: 3 ans}
 *           fields: []                    # of group
 *           settings: {}                  # of the type
 * }</pre>
 *
 * A condition is one of {@code {field: x, is: y}} (or {@code is: [y, z]}), {@code {field: x,
 * is-not: y}}, {@code {field: x, filled: true}}, {@code {field: x, above: 3}}, {@code {field: x,
 * below: 3}}, {@code {field: x, before: today-18y}}, {@code {field: x, after: 2026-09-01}}, {@code
 * {all: […]}}, {@code {any: […]}}, {@code {not: …}}. Inside a group, {@code field} names a field of
 * the same row first, then one of the form. A field that is hidden counts as not answered; the
 * reader writes this into the conditions themselves (each becomes "the other field is shown, and
 * …"), so that they hold in whatever order they are asked, and refuses conditions that go round in
 * a circle.
 *
 * <p>The whole shape: {@code docs/procedures.md}, section "Form", and {@code
 * schema/form.schema.json}.
 */
public interface DefinitionReader {

    /**
     * @param tariffs the amounts that formulas may name
     */
    ReadForm read(Map<String, Object> form, Tariffs tariffs);

    default ReadForm read(Map<String, Object> form) {
        return read(form, Tariffs.NONE);
    }
}
