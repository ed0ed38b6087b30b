/** Style sheets are imported for their effect: webpack takes them out into a file of their own. */
declare module '*.css';
