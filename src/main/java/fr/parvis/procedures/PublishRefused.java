package fr.parvis.procedures;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** The definition has mistakes; nothing was published. */
public record PublishRefused(List<Mistake> mistakes) implements Refusal {

    /**
     * @param line in the YAML text, from 1
     * @param path for example {@code form.pages[1].fields[0].type}
     * @param expected what would be right, in French
     */
    public record Mistake(int line, String path, String expected) {}

    @Override
    public String code() {
        return "procedures.refused";
    }
}
