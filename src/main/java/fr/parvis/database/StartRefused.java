package fr.parvis.database;

/** Why Parvis does not start, in one sentence that tells the operator what to mend: no bug. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StartRefused(String sentence) {
        super(sentence);
    }
}
