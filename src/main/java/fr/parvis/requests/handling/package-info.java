/**
 * Agents work on requests: their part of the desk's list, the page of a request, its verbs, the
 * figures. An agent sees the requests of their departments; any other is not there.
 */
package fr.parvis.requests.handling;
