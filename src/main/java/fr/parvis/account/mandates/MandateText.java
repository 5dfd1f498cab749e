package fr.parvis.account.mandates;

import fr.parvis.commune.Communes;
import fr.parvis.database.InstallationKeys;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Markdown;
import fr.parvis.ui.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Puts a mandate into words. The words in French are those that count; a version of them never
 * changes once it was printed: another text is another version.
 */
@Component
class MandateText {

    /** Of the text that new mandates get. */
    static final String VERSION = "1";

    private static final String PURPOSE = "mandate";

    private final Languages languages;
    private final Communes communes;
    private final InstallationKeys keys;

    MandateText(Languages languages, Communes communes, InstallationKeys keys) {
        this.languages = languages;
        this.communes = communes;
        this.keys = keys;
    }

    Proof proof(NewMandate mandate) {
        String words = words(mandate, Locale.FRENCH);
        byte[] sha256 = Proof.sha256(words);
        return new Proof(VERSION, words, sha256, seal(mandate.facts(), sha256));
    }

    /** Whether words and facts are still those that were signed. */
    boolean unchanged(Made made) {
        Proof proof = made.proof();
        return proof.ofTheseWords()
                && MessageDigest.isEqual(
                        seal(Facts.of(made.mandate()), proof.sha256()), proof.seal());
    }

    /** For information, where the reader's language is not French. */
    String words(NewMandate mandate, Locale locale) {
        Words words = languages.words(locale);
        var format = languages.format(locale);
        String text = read(locale);
        for (var fact :
                Map.of(
                                "principal", Markdown.escape(mandate.principal()),
                                "birth", format.date(mandate.birthDate()),
                                "holder", Markdown.escape(mandate.holder().presented()),
                                "commune", Markdown.escape(communes.current().name()),
                                "verbs",
                                        list(
                                                mandate.verbs().stream()
                                                        .sorted()
                                                        .map(verb -> words.get(verb.key()))
                                                        .toList()),
                                "procedures", procedures(mandate, words),
                                "term",
                                        words.get(
                                                "account.mandate.term." + mandate.days(),
                                                format.date(mandate.firstDay()),
                                                format.date(mandate.lastDay())))
                        .entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }

    private static String procedures(NewMandate mandate, Words words) {
        return list(
                mandate.procedures().isEmpty()
                        ? List.of(words.get("account.mandate.all-procedures"))
                        : mandate.titles().stream().map(Markdown::escape).toList());
    }

    private static String list(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private byte[] seal(String facts, byte[] sha256) {
        return keys.seal(PURPOSE, Proof.sealed(facts, sha256));
    }

    private static String read(Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        var text =
                new ClassPathResource("account/mandate/" + VERSION + (french ? "" : "_en") + ".md");
        try {
            return text.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
