/** Who answers for personal data: the commune, its data protection officer. */
package fr.parvis.privacy.controller;
