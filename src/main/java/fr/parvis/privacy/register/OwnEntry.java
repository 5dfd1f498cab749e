package fr.parvis.privacy.register;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.privacy.SpecialData;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An activity as the commune describes it, as typed: nothing here is checked yet, so that a refused
 * form can show it again. Public only for its template.
 *
 * @param basis code of a {@link LegalBasis}
 * @param articles one a line
 * @param special codes of {@link SpecialData}
 * @param assessed what the commune says of the impact assessment, or empty
 */
public record OwnEntry(
        String title,
        String purpose,
        String basis,
        String articles,
        String people,
        String data,
        List<String> special,
        String recipients,
        String processors,
        String transfers,
        String retention,
        String source,
        String measures,
        String assessed) {

    static final OwnEntry EMPTY =
            new OwnEntry("", "", "", "", "", "", List.of(), "", "", "", "", "", "", "");

    public OwnEntry {
        title = said(title);
        purpose = said(purpose);
        basis = said(basis);
        articles = said(articles);
        people = said(people);
        data = said(data);
        special = special == null ? List.of() : List.copyOf(special);
        recipients = said(recipients);
        processors = said(processors);
        transfers = said(transfers);
        retention = said(retention);
        source = said(source);
        measures = said(measures);
        assessed = said(assessed);
    }

    /** A field that was not posted counts as left empty. */
    private static String said(String posted) {
        return posted == null ? "" : posted.strip();
    }

    /** What a reader of the register must find, each under the name of its field. */
    Map<String, String> required() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", title);
        fields.put("purpose", purpose);
        fields.put("basis", legalBasis() == null ? "" : basis);
        fields.put("people", people);
        fields.put("data", data);
        fields.put("recipients", recipients);
        fields.put("retention", retention);
        return fields;
    }

    /** All that is told in words, each under the name of its field. */
    public Map<String, String> told() {
        var fields = new LinkedHashMap<>(required());
        fields.put("articles", articles);
        fields.put("processors", processors);
        fields.put("transfers", transfers);
        fields.put("source", source);
        fields.put("measures", measures);
        fields.put("assessed", assessed);
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    List<String> lines() {
        return articles.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    List<SpecialData> specialData() {
        return special.stream().flatMap(code -> SpecialData.of(code).stream()).toList();
    }

    /** Null when the code is none. */
    LegalBasis legalBasis() {
        return Arrays.stream(LegalBasis.values())
                .filter(one -> one.code().equals(basis))
                .findFirst()
                .orElse(null);
    }
}
