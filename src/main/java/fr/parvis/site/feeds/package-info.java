/**
 * What is published, for readers other than people at a browser: feeds (RSS, Atom), calendars
 * (iCalendar), the map for search engines, robots and security.txt.
 */
package fr.parvis.site.feeds;
