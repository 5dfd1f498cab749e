package fr.parvis.operations.installation;

import fr.parvis.commune.Commune;
import java.util.List;

/**
 * One commune of the installation.
 *
 * @param counts in the order of the figures
 */
public record CommuneLine(Commune commune, List<Long> counts) {}
