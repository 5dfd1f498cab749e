package fr.parvis.api.tokens;

import fr.parvis.ui.Choice;
import java.util.List;

/** What the form of a new token offers. */
public record TokenChoices(
        List<Choice> scopes,
        List<Choice> departments,
        List<Choice> procedures,
        List<Choice> days) {}
