package fr.parvis.search;

import fr.parvis.account.SignedInAgent;
import fr.parvis.ui.Frame;
import fr.parvis.ui.LinkItem;
import java.util.List;

/** A shelf: what agents can find at the desk, as far as their rights go. */
public interface AgentFinder {

    /** Message of the heading of what it finds. */
    String titleKey();

    /** Smaller comes first. */
    int order();

    /** The best ones, as many as the limit at most; nothing the agent may not open. */
    List<LinkItem> find(SignedInAgent agent, String words, Frame frame, int limit);
}
