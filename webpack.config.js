// Two bundles that never mix: `addin` is what is installed (pane, ribbon commands, worker, office.js, manifest),
// `workbench` is the trial page with the emulator and the grid. `webpack --config-name addin` builds one of them.
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { IgnorePlugin } = require("webpack");

// The oldest web view of the floor (Excel LTSC 2021) is an evergreen WebView2.
const TARGET = "es2020";
const OFFICE_JS = path.resolve(__dirname, "node_modules/@microsoft/office-js");

// What office.js asks for at run time, relative to itself: the host's file, its strings, and its own logging, which
// goes to the host and not to the network. Everything else in the package is for other hosts and older versions.
const OFFICE_JS_FILES = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/** What both bundles share. */
function common(name, mode) {
  const isProduction = mode !== "development";
  return {
    name,
    mode: isProduction ? "production" : "development",
    // No eval in development either: the page's policy forbids it.
    devtool: isProduction ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    output: {
      path: path.resolve(__dirname, "dist", name),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      clean: true,
    },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: TARGET, jsx: "automatic" } },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [new CssPlugin({ filename: "[name].[contenthash:8].css" })],
    optimization: { minimizer: [new EsbuildPlugin({ target: TARGET, css: true, legalComments: "inline" })] },
    cache: {
      type: "filesystem",
      buildDependencies: { config: [path.join(__dirname, "webpack.config.js")] },
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      name: `${name}-${mode}`,
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function addin(mode) {
  const base = common("addin", mode);
  return {
    ...base,
    entry: { start: "./src/pane/shell/start.ts", taskpane: "./src/pane/main.tsx" },
    plugins: [
      ...base.plugins,
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/pane/shell/taskpane.html",
        chunks: ["start", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          "manifest.xml",
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "assets/help.html", to: "help.html" },
          { from: "assets/help.css", to: "assets/help.css" },
          ...OFFICE_JS_FILES.map((file) => ({
            from: path.join(OFFICE_JS, "dist", file),
            to: `office-js/${file}`,
            info: { minimized: true },
          })),
          { from: path.join(OFFICE_JS, "LICENSE.md"), to: "office-js/LICENSE.md" },
        ],
      }),
    ],
  };
}

function workbench(mode) {
  const base = common("workbench", mode);
  return {
    ...base,
    entry: { workbench: "./src/workbench/main.ts" },
    module: {
      rules: [...base.module.rules, { test: /\.(xlsx|ttf|woff2?|png|svg)$/, type: "asset/resource" }],
    },
    plugins: [
      ...base.plugins,
      // Hyphenation of documents in sixty languages (20 MB). A sheet asks for none but the first, which is loaded anyway.
      new IgnorePlugin({
        contextRegExp: /@univerjs[\\/]engine-render[\\/]lib[\\/]es$/,
        resourceRegExp: /^\.\/(?!en-gb-).+-.{8}\.js$/,
      }),
      new HtmlPlugin({
        filename: "index.html",
        template: "./src/workbench/workbench.html",
        scriptLoading: "defer",
      }),
    ],
  };
}

module.exports = (_environment, { mode = "production" }) => [addin(mode), workbench(mode)];
