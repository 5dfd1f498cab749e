package fr.parvis.api.calls;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what programs send, and nothing beyond what a call defines: members nobody knows, the same
 * member twice, what comes after the end, depth and size without measure are refused.
 */
@Component
class StrictJson {

    static final int MOST_BYTES = 1024 * 1024;
    static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 50;

    private final JsonMapper mapper =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();

    JsonBody body(HttpServletRequest request) {
        try {
            byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refused(ProblemType.TOO_LARGE);
            }
            return new JsonBody(bytes, this);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    <T> T read(byte[] bytes, Class<T> type) {
        try {
            JsonNode tree = mapper.readTree(bytes);
            if (!tree.isObject() || !kept(tree)) {
                throw new Refused(ProblemType.MALFORMED).with("pointer", "");
            }
            return mapper.treeToValue(tree, type);
        } catch (DatabindException wrong) {
            throw new Refused(ProblemType.MALFORMED).with("pointer", pointer(wrong));
        } catch (JacksonException unreadable) {
            throw new Refused(ProblemType.MALFORMED);
        }
    }

    /** PostgreSQL keeps neither U+0000 nor half a character, and no person types control codes. */
    private static boolean kept(JsonNode node) {
        boolean names = node.propertyNames().stream().allMatch(StrictJson::typable);
        boolean text = !node.isString() || typable(node.asString());
        return names && text && node.valueStream().allMatch(StrictJson::kept);
    }

    private static boolean typable(String text) {
        return text.codePoints()
                .allMatch(
                        one ->
                                one == '\n'
                                        || one == '\t'
                                        || !Character.isISOControl(one)
                                                && Character.getType(one) != Character.SURROGATE);
    }

    private static String pointer(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(
                        one ->
                                "/"
                                        + (one.getPropertyName() == null
                                                ? Integer.toString(one.getIndex())
                                                : one.getPropertyName()))
                .collect(Collectors.joining());
    }
}
