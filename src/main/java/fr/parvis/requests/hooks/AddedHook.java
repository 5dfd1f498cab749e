package fr.parvis.requests.hooks;

/** Another program to tell, as it was typed; its secret does not come back into the page. */
public record AddedHook(String name, String address) {

    /** Stands for it where a name is told; no program has it. */
    public static final String NEW = "+";

    static final AddedHook NONE = new AddedHook("", "");

    private static final int LONGEST = 60;

    boolean named() {
        return !name.isEmpty()
                && !name.equals(NEW)
                && name.length() <= LONGEST
                && name.chars().noneMatch(Character::isISOControl);
    }
}
