package fr.parvis.ui.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All messages of all modules: {@code messages/<module>.properties} in French, {@code
 * messages/<module>_en.properties} in English.
 */
record Bundles(Map<String, String> french, Map<String, String> english) {

    private static final String ENGLISH_SUFFIX = "_en.properties";

    static Bundles load() {
        var french = new HashMap<String, String>();
        var english = new HashMap<String, String>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/*.properties")) {
                boolean isEnglish = String.valueOf(file.getFilename()).endsWith(ENGLISH_SUFFIX);
                read(file, isEnglish ? english : french);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Bundles(Map.copyOf(french), Map.copyOf(english));
    }

    private static void read(Resource file, Map<String, String> into) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        properties.forEach((key, message) -> into.put(key.toString(), message.toString()));
    }
}
