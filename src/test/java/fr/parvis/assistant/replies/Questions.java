package fr.parvis.assistant.replies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;

/** Questions with the answer that is right, and how an assistant does on them. */
record Questions(List<Asked> all) {

    /**
     * @param expected answers any of which is right
     */
    record Asked(List<String> expected, String question) {

        boolean isRight(Reply reply) {
            String given = reply.sure() ? reply.answer().about() : "unsure";
            return expected.stream()
                    .anyMatch(
                            it ->
                                    given.equals(it)
                                            || given.startsWith(it + "#")
                                            || given.startsWith(it + ":"));
        }
    }

    /**
     * @param sureAndWrong given as an answer, and another one was right
     * @param confusion one line for each question not answered right
     */
    record Score(int right, int sureAndWrong, int of, List<String> confusion) {

        /** Without the questions, of which those of some sets are read by nobody. */
        String numbers() {
            return "%d right of %d (%.1f %%), %d wrong and sure (%.1f %%)"
                    .formatted(
                            right, of, 100.0 * right / of, sureAndWrong, 100.0 * sureAndWrong / of);
        }

        String words() {
            return numbers() + "\n" + String.join("\n", confusion);
        }
    }

    static Questions of(String file) {
        try {
            String text =
                    new ClassPathResource("assistant/" + file + ".tsv")
                            .getContentAsString(StandardCharsets.UTF_8);
            return new Questions(
                    text.lines()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .map(line -> line.split("\t"))
                            .map(it -> new Asked(List.of(it[0].split("\\|")), it[1]))
                            .toList());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    Score ask(Function<String, Reply> assistant) {
        int right = 0;
        int sureAndWrong = 0;
        List<String> confusion = new ArrayList<>();
        for (Asked one : all) {
            Reply reply = assistant.apply(one.question());
            if (one.isRight(reply)) {
                right++;
            } else {
                sureAndWrong += reply.sure() ? 1 : 0;
                confusion.add(one.expected() + " <- " + said(reply) + " <- " + one.question());
            }
        }
        return new Score(right, sureAndWrong, all.size(), confusion);
    }

    private static String said(Reply reply) {
        return reply.sure()
                ? "%s %.2f".formatted(reply.answer().about(), reply.answer().confidence())
                : "unsure, "
                        + reply.suggestions().stream()
                                .map(it -> "%s %.2f".formatted(it.about(), it.confidence()))
                                .toList();
    }
}
