/**
 * What a person may ask about their data (GDPR, articles 15 to 21), for whoever answers: what is
 * found of them, the copy, erasing, restricting.
 */
package fr.parvis.requests.persons;
