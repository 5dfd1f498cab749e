package fr.parvis.site.acts;

import fr.parvis.files.Files;
import fr.parvis.forms.Answers;
import fr.parvis.kernel.Refusal;
import fr.parvis.ui.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * Whether the text given for an act can be published in a format that cannot be changed and keeps
 * for good (CGCT, R2131-1): a PDF that opens without a password and brings its typefaces.
 */
@Component
class ActText {

    private static final int MOST_NAMED = 5;

    private final Files files;
    private final Languages languages;

    ActText(Files files, Languages languages) {
        this.files = files;
        this.languages = languages;
    }

    /** Why a text is not published as it is. */
    sealed interface Unfit extends Refusal {

        record Unreadable() implements Unfit {
            @Override
            public String code() {
                return "acts.unfit.unreadable";
            }
        }

        record Locked() implements Unfit {
            @Override
            public String code() {
                return "acts.unfit.locked";
            }
        }

        /**
         * @param names of the typefaces that are missing
         */
        record Fonts(String names) implements Unfit {
            @Override
            public String code() {
                return "acts.unfit.fonts";
            }

            @Override
            public List<Object> arguments() {
                return List.of(names);
            }
        }
    }

    /** A sentence that says what to do; nothing when it is fit, or not given yet. */
    Optional<String> unfit(Answers facts, Locale locale) {
        return PostActs.text(facts)
                .flatMap(this::unfit)
                .map(no -> languages.words(locale).get(no.code(), no.arguments().toArray()));
    }

    private Optional<Unfit> unfit(long file) {
        try {
            Path copy = java.nio.file.Files.createTempFile("parvis-act", ".pdf");
            try (InputStream in = files.open(file)) {
                java.nio.file.Files.copy(
                        in, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                return unfit(copy);
            } finally {
                java.nio.file.Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Optional<Unfit> unfit(Path given) {
        try (PDDocument pdf =
                Loader.loadPDF(given.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.isEncrypted()) {
                return Optional.of(new Unfit.Locked());
            }
            SortedSet<String> missing = EmbeddedFonts.missing(pdf);
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Unfit.Fonts(
                                    String.join(
                                            ", ", missing.stream().limit(MOST_NAMED).toList())));
        } catch (IOException notAPdf) {
            return Optional.of(new Unfit.Unreadable());
        }
    }
}
