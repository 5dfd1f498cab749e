package fr.parvis.desk;

import java.time.LocalDate;

/**
 * One line of the list.
 *
 * @param due the day it must be finished, legal deadline or the town hall's own; null when nothing
 *     presses
 * @param channelIcon drawing that tells how it came
 * @param state one of the {@code data-state} of the status widget, or empty
 * @param stateLabel its words
 * @param owner name of the agent who took it, or null
 * @param present initials and name of another agent who has it open, or null
 */
public record WorkItem(
        String kind,
        long id,
        LocalDate due,
        String title,
        String url,
        String channelIcon,
        String reference,
        String person,
        String state,
        String stateLabel,
        String owner,
        String present) {}
