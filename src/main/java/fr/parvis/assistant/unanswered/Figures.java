package fr.parvis.assistant.unanswered;

/** How many questions were asked and answered, and how many answers helped or did not. */
public record Figures(long asked, long answered, long helped, long unhelped) {

    /** Of those asked, in percent; 0 when none was. */
    public long share() {
        return asked == 0 ? 0 : 100 * answered / asked;
    }
}
