package fr.parvis.procedures.doctor;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Which sentence of the doctor a reason belongs to. */
final class DoctorKeys {

    private static final String BEFORE = "procedures.doctor.";
    private static final String AFTER = ".why";

    private static final Map<String, String> BY_REASON = byReason();

    private DoctorKeys() {}

    static String of(String reason) {
        return BY_REASON.getOrDefault(reason, reason);
    }

    private static Map<String, String> byReason() {
        var words = new Properties();
        var file = new ClassPathResource("messages/procedures-doctor_en.properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> key.endsWith(AFTER))
                .collect(
                        Collectors.toMap(
                                words::getProperty,
                                key ->
                                        key.substring(
                                                BEFORE.length(), key.length() - AFTER.length())));
    }
}
