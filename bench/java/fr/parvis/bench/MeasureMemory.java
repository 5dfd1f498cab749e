package fr.parvis.bench;

import java.io.IOException;
import java.util.List;

/** What the program weighs after ten thousand requests of all kinds, and a moment of rest. */
final class MeasureMemory {

    private static final int REQUESTS = 10_000;
    private static final int CONNECTIONS = 16;
    private static final int REST_MILLIS = 10_000;

    private MeasureMemory() {}

    /**
     * @param program just started
     */
    static Figure measure(Program program, Town town, String cookie, List<String> drafts)
            throws IOException, InterruptedException {
        String agent = "Cookie: " + cookie + "\r\n";
        List<byte[]> kinds =
                List.of(
                        Load.get("/"),
                        Load.get("/demarches"),
                        Load.get("/demarches/" + town.catalogue().getLast().code()),
                        Load.get("/demarches/" + town.catalogue().getFirst().code() + "/demande"),
                        Load.get("/demarches?q=naissance"),
                        Load.get("/bureau", agent),
                        Load.get("/bureau?vue=terminees", agent),
                        Load.get("/suivi"));
        new Load(program.port(), CONNECTIONS)
                .run(
                        REQUESTS,
                        200,
                        i ->
                                i % 10 < kinds.size()
                                        ? kinds.get(i % 10)
                                        : Load.get(
                                                "/brouillons/"
                                                        + drafts.get(i % drafts.size())
                                                        + "/verifier"));
        Thread.sleep(REST_MILLIS);
        return Figure.atMost(
                350, "memory after 10,000 requests", "MiB", program.residentMebibytes());
    }
}
