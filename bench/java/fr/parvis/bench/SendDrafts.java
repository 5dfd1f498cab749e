package fr.parvis.bench;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The final POST of drafts that are complete, each once, as the browser of a resident does it. */
final class SendDrafts {

    private static final int FOUND = 302;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Program program;
    private final List<String> tokens;
    private final String body;
    private final String cookie;

    /**
     * Reads the page of the first, for what every form is posted with.
     *
     * @param tokens the secret part of each draft's address
     */
    SendDrafts(Program program, List<String> tokens) throws IOException, InterruptedException {
        this.program = program;
        this.tokens = tokens;
        var page =
                new Pages(program.port(), "").get("/brouillons/" + tokens.getFirst() + "/verifier");
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("no form to send on the page of a draft");
        }
        body = "_csrf=" + token.group(1);
        cookie = "Cookie: " + cookie(page.headers().allValues("Set-Cookie")) + "\r\n";
    }

    Load.Round over(int connections) throws IOException {
        return new Load(program.port(), connections)
                .run(
                        tokens.size(),
                        FOUND,
                        i ->
                                Load.post(
                                        "/brouillons/" + tokens.get(i) + "/envoyer",
                                        body,
                                        cookie,
                                        "Sec-Fetch-Site: same-origin\r\n"));
    }

    private static String cookie(List<String> set) {
        return set.stream()
                .filter(one -> one.startsWith("parvis-form="))
                .map(one -> one.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow();
    }
}
