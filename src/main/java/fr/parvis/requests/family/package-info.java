/**
 * Requests that are for a member of a household: both parents follow those of a child they share.
 * Keeps which member a request is for, as long as the request.
 */
package fr.parvis.requests.family;
