/** JSON for a `<script>` of data: no `<` can end the element early. */
export const scriptJson = (value: object): string => JSON.stringify(value).replace(/</g, '\\u003c');
