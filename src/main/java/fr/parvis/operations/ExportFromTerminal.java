package fr.parvis.operations;

import fr.parvis.audit.Verification.Broken;
import fr.parvis.audit.Verification.Intact;
import fr.parvis.audit.VerifyExport;
import fr.parvis.audit.VerifyExport.NotAnExport;
import fr.parvis.audit.VerifyExport.Result;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Tells whether an exported journal is intact, with no more of the program than its words. */
final class ExportFromTerminal {

    private static final String WORDS = "fr.parvis.ui.words";

    private ExportFromTerminal() {}

    static int verify(Path file, PrintStream answers, PrintStream refusals) {
        try (var parts = new AnnotationConfigApplicationContext(WORDS)) {
            Words words = parts.getBean(Languages.class).words(Locale.getDefault());
            Result result = VerifyExport.verify(file);
            return switch (result.found()) {
                case Intact(long entries) -> {
                    answers.println(
                            words.get("operations.audit.intact", result.commune(), entries));
                    answers.println(words.get("operations.audit.signed", result.fingerprint()));
                    yield Commands.DONE;
                }
                case Broken broken -> {
                    refusals.println(
                            VerifyFromTerminal.sentence(words, name(result, file), broken));
                    yield Commands.REFUSED;
                }
            };
        } catch (IOException | NotAnExport other) {
            refusals.println(file + ": " + VerifyOrder.USAGE);
            return Commands.MISUSED;
        }
    }

    private static String name(Result result, Path file) {
        return result.commune().isEmpty() ? file.getFileName().toString() : result.commune();
    }
}
