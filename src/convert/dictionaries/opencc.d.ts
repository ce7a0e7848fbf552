/** opencc-js ships its dictionaries as modules without types: `"制面 製麵|制革 製革"`. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
