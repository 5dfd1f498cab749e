package fr.parvis.site;

import fr.parvis.commune.Commune;
import fr.parvis.site.declaration.Complaint;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Texts written in Markdown, with the facts of the commune in the place of {@code {…}}. */
@Component
class Texts {

    private final Map<String, String> sources = new ConcurrentHashMap<>();
    private final String hosting;
    private final Complaint complaint;

    /**
     * @param hosting name, address and telephone of the company that hosts the program, which the
     *     law asks to publish (loi 2004-575, article 1-1)
     */
    Texts(@Value("${parvis.hosting:}") String hosting, Complaint complaint) {
        this.complaint = complaint;
        this.hosting = hosting;
    }

    Text get(TextName name, Frame frame) {
        return TextRenderer.render(
                source(name, frame.lang(), frame.commune(), frame.t("site.unknown")));
    }

    /**
     * In Markdown.
     *
     * @param unknown said instead of a fact that the town hall has not given
     */
    String source(TextName name, String lang, Commune commune, String unknown) {
        String source = sources.computeIfAbsent(name.file(lang), Texts::read);
        for (var fact : facts(commune, unknown).entrySet()) {
            source = source.replace("{" + fact.getKey() + "}", Markdown.escape(fact.getValue()));
        }
        return source;
    }

    private Map<String, String> facts(Commune commune, String unknown) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("commune", commune.name());
        facts.put("address", commune.address().oneLine());
        facts.put("phone", orUnknown(commune.phone(), unknown));
        facts.put("email", orUnknown(commune.email(), unknown));
        facts.put("siren", orUnknown(commune.siren(), unknown));
        facts.put("complaint", complaint.address());
        facts.put("hosting", orUnknown(hosting, unknown));
        return facts;
    }

    private static String orUnknown(String fact, String unknown) {
        return fact == null || fact.isBlank() ? unknown : fact;
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
