package fr.parvis.account.rights;

import fr.parvis.account.Permission;
import fr.parvis.account.Place;

/**
 * A question about a right.
 *
 * @param agent id, or null while nobody is chosen
 */
public record Asked(Long agent, Permission permission, Place place) {}
