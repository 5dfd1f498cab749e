package fr.parvis.requests;

import fr.parvis.kernel.Auditable;

/**
 * Somebody of the town hall, or somebody it asked, opened a paper that came with a request, or that
 * its circuit made. Papers tell more than answers do (identity, income, health), so each counts as
 * sensitive.
 *
 * @param file its id
 */
public record FileRead(String number, long file) implements Auditable {

    @Override
    public String action() {
        return "request.file-read";
    }

    @Override
    public String subject() {
        return "request:" + number;
    }

    @Override
    public String detail() {
        return "file:" + file;
    }

    @Override
    public boolean oncePerDay() {
        return true;
    }
}
