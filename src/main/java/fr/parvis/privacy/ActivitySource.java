package fr.parvis.privacy;

import java.util.List;

/** Shelf: activities of the current commune that are data themselves, such as its procedures. */
public interface ActivitySource {

    List<Activity> activities();
}
