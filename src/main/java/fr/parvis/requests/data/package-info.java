/** What requests keep about people, declared and told to them. */
package fr.parvis.requests.data;
